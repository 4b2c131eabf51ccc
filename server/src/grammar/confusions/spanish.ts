/** Words that are mistaken for others, and forms that do not agree: see `phrases.ts`. */
export const spanish = `
[haber>a ver] si
puede|pueda|debe|podría [a ver>haber] *
color|tamaño|texto|nombre|número|grabado|boceto|{} [esta>está] correcto|bien|listo|equivocado|incompleto|mal|terminado
[a>ha] recibido|llegado|enviado|comprado|solicitado|elegido|tenido|podido|sido
[ay>hay] que|un|una|algún|alguna
ha|han|he|hemos|había|está [echo>hecho] *
^ [sino>si no] está|recibe|puede|desea|queda|le
[mas>más] información|rápido|tiempo|tarde|detalles|grande|pequeño|adelante|ayuda|preguntas|dudas|pronto
[tu>tú] eres|puedes|tienes|decides|quieres
paquete|pedido|producto|artículo|envío|reembolso [esta>está] listo|en|disponible|dañado|roto|bien|pendiente|retenido|siendo|defectuoso|incompleto
el|este|su|un|del|al|nuestro [deposito>depósito|termino>término|publico>público]
[la>el] paquete|pedido|producto|artículo|reembolso|problema|mensaje
[el>la] devolución|factura|dirección|garantía|etiqueta|talla|valoración|información|opinión
[un>una] devolución|factura|dirección|entrega|etiqueta|talla|valoración|pregunta|respuesta|opinión|foto
[una>un] paquete|pedido|producto|artículo|envío|reembolso|problema|mensaje
[esta>este] pedido|paquete|producto|artículo|envío|mensaje|problema
[este>esta] factura|devolución|dirección|opción|información|semana|etiqueta
[su>sus] datos|artículos|productos|comentarios|pedidos|dudas|preguntas
[sus>su] pedido|dirección|paquete|opinión|factura|valoración
usted [tienes>tiene|puedes>puede|quieres>quiere|has>ha|recibiste>recibió|eres>es|deseas>desea]
^ los|sus artículos|productos|paquetes|pedidos [es>son|está>están|ha>han|fue>fueron|será>serán|llegará>llegarán]
^ el|su paquete|pedido|producto|artículo [están>está|han>ha|son>es|fueron>fue]
hemos|ha|han|he|hayan|haya [recibir>recibido|enviar>enviado|procesar>procesado|llegar>llegado]
[cualesquiera>cualquier] pregunta|duda|problema|cosa
[habemos>hemos|hubieron problemas>hubo problemas|han habido>ha habido]
^ [cual>cuál] es|son|de
^ [donde>dónde] está|están|puedo|desea|quiere
^ [cuanto>cuánto] tarda|cuesta|mide
`;
