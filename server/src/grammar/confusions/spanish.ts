/** Words that are mistaken for others, and forms that do not agree: see `confusion-notation.ts`. */
export const spanish = `
@fs = devolución|factura|dirección|etiqueta|talla|valoración|respuesta|opinión|foto|puerta|pieza|medida|cortina|funda|tapa|calle|casa|fecha|garantía|caja|tienda|bolsa|lámpara|mesa|silla|planta|escalera|tela|información|confirmación|reseña|placa|semana|camiseta|taza|toalla|manta|almohada|llave|cadena|estantería|bombilla|batería|pulsera|vela|cesta|alfombra|sábana
@ms = pedido|paquete|producto|artículo|reembolso|mensaje|problema|color|cable|cojín|tornillo|nombre|número|piso|portal|apellido|tamaño|código|anillo|grabado|texto|correo|teléfono|día|buzón|timbre|armario|espejo|cajón|gancho|estante|tejido|cuadro|collar|reloj|vaso|cargador|enchufe|sofá
@fp = piezas|medidas|cortinas|fotos|tallas|etiquetas|bisagras|instrucciones|fundas|llaves|dimensiones|cajas|letras|fechas
@mp = tornillos|colores|tacos|datos|plazos|gastos|paquetes|productos|artículos|pedidos|nombres|números|mensajes|cojines|días
@participio = recibido|llegado|enviado|comprado|solicitado|elegido|tenido|podido|sido|llamado|intentado|dejado|devuelto|confirmado|pagado|encontrado|vuelto|visto|entregado|cambiado|cancelado|indicado|quedado|respondido|contestado|escogido|olvidado
[haber>a ver] si
[a el>al] pedido|paquete|producto|cliente|segundo|primer|tercer|cuarto|domicilio|portal|piso|edificio|número|correo|mensajero|transportista|vendedor|comprador|apartamento|almacén|día
[de el>del] pedido|paquete|producto|cliente|segundo|primer|tercer|domicilio|portal|piso|edificio|número|mensajero|transportista|vendedor|comprador|artículo|envío|sofá|día
[hubieron>hubo|habían>había] problemas|errores|retrasos|cambios|dudas|muchos|muchas|varios|varias
^|que|ya [hacen>hace] dos|tres|cuatro|cinco|diez|varios|varias|unos|unas días|semanas|meses|años|horas
[valla>vaya] a|al
[tubo>tuvo] que|un|una|algún|alguna|problemas
[iva>iba|ivan>iban|ivamos>íbamos] a
[halla>haya|hallan>hayan] recibido|llegado|sido|podido|comprado|elegido|enviado|tenido
[pienso de que>pienso que|creemos de que>creemos que|creo de que>creo que|esperamos de que>esperamos que|espero de que>espero que|pensamos de que>pensamos que]
[hechamos>echamos|hecharle>echarle|hechar>echar|hechando>echando|hecharemos>echaremos] *
[más mejor>mejor|más peor>peor]
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
, [cuanto>cuánto] mide|miden|cuesta|tarda
, [cual>cuál] es|prefiere|desea
[cualesquiera>cualquier] pregunta|duda|problema|cosa
[habemos>hemos|hubieron problemas>hubo problemas|han habido>ha habido]
^ [cual>cuál] es|son|de
^ [donde>dónde] está|están|puedo|desea|quiere
^ [cuanto>cuánto] tarda|cuesta|mide
[la>las] cortinas|medidas|piezas|fotos|tallas|instrucciones|bisagras|llaves|dimensiones
[el>los] tornillos|colores|tacos|datos|plazos|gastos|paquetes|productos|artículos
[el>las] piezas|medidas|cortinas|fotos|tallas|etiquetas|bisagras
los [tornillo>tornillos|paquete>paquetes|producto>productos|artículo>artículos|cojín>cojines] están|son|que|se|llegan|van|llegaron
pregunta|duda|mensaje|consulta|información|dudas|preguntas [a cerca>acerca] de|del
^|y|o si [tendría>tuviera|tendrías>tuvieras] alguna|algún|dudas|preguntas|otra|otro
^ [echo>hecho] el|la grabado|bordado|pago|cambio|diseño|corte|reembolso
necesitamos|queremos|pedimos|esperamos|rogamos|agradeceríamos|gustaría que nos|me [confirma>confirme|envía>envíe|manda>mande|indica>indique|dice>diga|responde>responda]
quiere|quieren|desea|prefiere|necesita que le|les|lo|la [enviamos>enviemos|mandamos>mandemos|cambiamos>cambiemos|devolvemos>devolvamos|reembolsamos>reembolsemos|cortamos>cortemos]
[la>el] color|paquete|cable|cojín|tornillo
[hubieron>hubo|habían>había|habrán>habrá] dos|tres|cuatro|problemas|muchos|muchas|varios|varias|algunos|algunas
díganos|dinos|indíquenos|indícanos|saber|indique|confírmenos [que>qué] talla|color|medida|tamaño|modelo|opción|pieza|dirección necesita|quiere|prefiere|desea|es|le|ha|usted|tiene
^|y|pero|si nosotros [tiene>tenemos|puede>podemos|ha>hemos|envía>enviamos|está>estamos|es>somos|hace>hacemos|quiere>queremos]
[el>la] puerta|etiqueta|pieza|medida|foto|dirección|cortina|funda|talla|tapa
voy|vamos|va|van|vas [ha>a] *
[los>las] medidas|piezas|fotos|cortinas|tallas|instrucciones|fundas
[las>los] tornillos|colores|tacos|datos|gastos|plazos|paquetes
dos|tres|cuatro|varias|muchas|algunas [opción>opciones|medida>medidas|pieza>piezas|foto>fotos|caja>cajas|talla>tallas]
dos|tres|cuatro|varios|muchos|algunos [tornillo>tornillos|paquete>paquetes|modelo>modelos|taco>tacos]
[el>la|un>una|este>esta|nuestro>nuestra|del>de la|al>a la] @fs
[un>una|este>esta|nuestro>nuestra] entrega|compra|pregunta|marca|llamada
[una>un|nuestra>nuestro] @ms|envío|diseño|modelo
[la>el] nombre|piso|portal|apellido|tamaño|código|anillo|teléfono|correo|día|buzón|timbre
[el>las|los>las|unos>unas|estos>estas|nuestros>nuestras] @fp
[el>los|las>los|unas>unos|estas>estos|nuestras>nuestros] @mp
[a>ha] @participio
el|lo|por|su|este|del|al [ultimo>último|publico>público|proximo>próximo]
el|su|del|un|este|de|al|y|o|con [numero>número] de|del|$|y
^ [que>qué] talla|color|tamaño|medida|modelo|día|nombre|texto|hora|piso prefiere|desea|quiere|necesita|le|debemos|grabamos|ponemos|lleva
^ [como>cómo] desea|quiere|prefiere
[si no>sino] también
no [a>ha] @participio|hecho|dicho|escrito
el|la|su|nuestro|nuestra * [esta>está] en|dentro|abierto|abierta|roto|rota|listo|lista|dañado|dañada|correcto|correcta|completo|completa
las|los|sus *s [esta>están] en|dentro
paquete|pedido|envío|artículo|producto fue|ha|será|está [enviada>enviado|entregada>entregado|abierta>abierto|devuelta>devuelto|rota>roto|dañada>dañado]
caja|pieza|etiqueta|factura|lámpara|puerta fue|será|está [enviado>enviada|entregado>entregada|abierto>abierta|devuelto>devuelta|roto>rota|dañado>dañada]
@dos = dos|tres|cuatro|cinco|seis
!a|sobre|desde|hasta|hacia [las>los|unas>unos|estas>estos|nuestras>nuestros] @dos @mp|problemas|temas|mapas|idiomas|sistemas
!a [los>las|unos>unas|estos>estas|nuestros>nuestras] @dos @fp|manos
[la>el] mapa|idioma|sistema
[una>un|nuestra>nuestro] tema|mapa|idioma|sistema
[las>los|unas>unos|estas>estos|nuestras>nuestros] problemas|mapas|idiomas|sistemas
[el>la|un>una] mano $|derecha|izquierda|de
[los>las] manos
para|necesitamos|necesito|queremos|quiero|quisiéramos|gustaría|debemos|falta|sin|podemos|poder|hacernos|háganos|haznos|hagan|dejen|interesa [saver>saber] *
[saver>saber] si|qué|cuál|cómo|cuándo|dónde|cuántos|cuántas
ya|se|nos|le|lo|no|usted|que|quien [izo>hizo]
[boy>voy] a *
[asta>hasta] que|ahora|mañana|pronto
[trabes>través] de
`;
