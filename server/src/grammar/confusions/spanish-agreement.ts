/** Forms that do not agree, by the gender and number of nouns: see `confusion-notation.ts`. */
export const spanishAgreement = `
@fa = devolución|factura|dirección|etiqueta|talla|valoración|respuesta|opinión|foto|puerta|pieza|cortina|calle|casa|fecha|garantía|caja|tienda|lámpara|silla|escalera|información|confirmación|reseña|placa|camiseta|taza|toalla|almohada|llave|cadena|estantería|bombilla|batería|pulsera|vela|alfombra|sábana|dimensión|anchura|longitud|altura|profundidad|camisa|falda|chaqueta|bota|sandalia|gorra|corbata|pantalla|bandeja|barra|base|bicicleta|botella|caldera|cafetera|cama|cámara|carta|cerradura|cesta|chapa|ciudad|cocina|colcha|columna|correa|cremallera|cuerda|encimera|estrella|excepción|figura|flor|frase|funda|grifería|habitación|hebilla|hoja|imagen|inicial|instrucción|joya|lavadora|letra|línea|lista|lona|mampara|manguera|manilla|máquina|mesita|mochila|moneda|muñeca|oficina|olla|opción|página|palabra|palanca|pared|película|persona|persiana|planta|plantilla|plaza|polea|rejilla|rosca|rueda|sartén|semana|solución|suela|tarjeta|tela|tetera|tubería|tuerca|urbanización|válvula|varilla|ventana|versión|zapatilla|bisagra
@fap = devoluciones|facturas|direcciones|etiquetas|tallas|valoraciones|respuestas|opiniones|fotos|puertas|piezas|cortinas|calles|casas|fechas|garantías|cajas|tiendas|lámparas|sillas|escaleras|informaciones|confirmaciones|reseñas|placas|camisetas|tazas|toallas|almohadas|llaves|cadenas|estanterías|bombillas|baterías|pulseras|velas|alfombras|sábanas|dimensiones|anchuras|longitudes|alturas|profundidades|camisas|faldas|chaquetas|botas|sandalias|gorras|corbatas|pantallas|bandejas|barras|bases|bicicletas|botellas|calderas|cafeteras|camas|cámaras|cartas|cerraduras|cestas|chapas|ciudades|cocinas|colchas|columnas|correas|cremalleras|cuerdas|encimeras|estrellas|excepciones|figuras|flores|frases|fundas|griferías|habitaciones|hebillas|hojas|imágenes|iniciales|instrucciones|joyas|lavadoras|letras|líneas|listas|lonas|mamparas|mangueras|manillas|máquinas|mesitas|mochilas|monedas|muñecas|oficinas|ollas|opciones|páginas|palabras|palancas|paredes|películas|personas|persianas|plantas|plantillas|plazas|poleas|rejillas|roscas|ruedas|sartenes|semanas|soluciones|suelas|tarjetas|telas|teteras|tuberías|tuercas|urbanizaciones|válvulas|varillas|ventanas|versiones|zapatillas|bisagras
@fb = entrega|compra|medida|tapa|marca|pregunta|llamada|bolsa|manta|mesa|copia|nota|prueba|muestra|firma|reserva|pinta
@fbp = entregas|compras|medidas|tapas|marcas|preguntas|llamadas|bolsas|mantas|mesas|copias|notas|pruebas|muestras|firmas|reservas|pintas
@f = @fa|@fb
@fpl = @fap|@fbp
@ma = paquete|producto|artículo|mensaje|problema|color|cable|cojín|tornillo|nombre|piso|portal|apellido|tamaño|código|anillo|texto|teléfono|día|buzón|timbre|armario|espejo|cajón|gancho|estante|tejido|collar|reloj|vaso|cargador|enchufe|sofá|adaptador|almacén|aparador|apartamento|arnés|asiento|azulejo|bastidor|botón|bote|broche|buró|cabecero|calcetín|candado|cartón|cartel|catálogo|cilindro|cinturón|colchón|colgante|comedor|conector|cuaderno|cuchillo|cuello|defecto|destornillador|diamante|disco|documento|edredón|edificio|ejemplar|embalaje|escritorio|espesor|estuche|fabricante|ordenador|pantalón|parasol|pasador|perchero|pijama|plato|plazo|radiador|recibo|repuesto|rodillo|ropero|sillón|soporte|taburete|tablero|tablón|teclado|tendedero|tirador|toldo|tubo|vestido|vehículo|vendedor|ventilador|vidrio|zapato|mueble|bolígrafo|grosor|folleto|horario
@map = paquetes|productos|artículos|mensajes|problemas|colores|cables|cojines|tornillos|nombres|pisos|portales|apellidos|tamaños|códigos|anillos|textos|teléfonos|días|buzones|timbres|armarios|espejos|cajones|ganchos|estantes|tejidos|collares|relojes|vasos|cargadores|enchufes|sofás|adaptadores|almacenes|aparadores|apartamentos|arneses|asientos|azulejos|bastidores|botones|botes|broches|buróes|cabeceros|calcetines|candados|cartones|carteles|catálogos|cilindros|cinturones|colchones|colgantes|comedores|conectores|cuadernos|cuchillos|cuellos|defectos|destornilladores|diamantes|discos|documentos|edredones|edificios|ejemplares|embalajes|escritorios|espesores|estuches|fabricantes|ordenadores|pantalones|parasoles|pasadores|percheros|pijamas|platos|plazos|radiadores|recibos|repuestos|rodillos|roperos|sillones|soportes|taburetes|tableros|tablones|teclados|tendederos|tiradores|toldos|tubos|vestidos|vehículos|vendedores|ventiladores|vidrios|zapatos|muebles|bolígrafos|grosores|folletos|horarios
@mb = número|pedido|regalo|dibujo|envío|archivo|pago|cambio|descuento|sello|taladro|cepillo|modelo|correo
@mbp = números|pedidos|regalos|dibujos|envíos|archivos|pagos|cambios|descuentos|sellos|taladros|cepillos|modelos|correos
@m = @ma|@mb
@mpl = @map|@mbp
@o = roto|abierto|enviado|entregado|devuelto|dañado|rayado|correcto|incorrecto|listo|completo|incompleto|equivocado|grabado|pagado|recibido|elegido|comprado|confirmado|preparado|defectuoso|pequeño|largo|ancho|estrecho|nuevo|bueno|malo|perdido|torcido|manchado|rasgado|cerrado|instalado|montado|cancelado|fabricado|bordado|impreso|incluido|cortado|pintado|doblado|extraviado|personalizado|adecuado
@oa = rota|abierta|enviada|entregada|devuelta|dañada|rayada|correcta|incorrecta|lista|completa|incompleta|equivocada|grabada|pagada|recibida|elegida|comprada|confirmada|preparada|defectuosa|pequeña|larga|ancha|estrecha|nueva|buena|mala|perdida|torcida|manchada|rasgada|cerrada|instalada|montada|cancelada|fabricada|bordada|impresa|incluida|cortada|pintada|doblada|extraviada|personalizada|adecuada
@oos = rotos|abiertos|enviados|entregados|devueltos|dañados|rayados|correctos|incorrectos|listos|completos|incompletos|equivocados|grabados|pagados|recibidos|elegidos|comprados|confirmados|preparados|defectuosos|pequeños|largos|anchos|estrechos|nuevos|buenos|malos|perdidos|torcidos|manchados|rasgados|cerrados|instalados|montados|cancelados|fabricados|bordados|impresos|incluidos|cortados|pintados|doblados|extraviados|personalizados|adecuados
@oas = rotas|abiertas|enviadas|entregadas|devueltas|dañadas|rayadas|correctas|incorrectas|listas|completas|incompletas|equivocadas|grabadas|pagadas|recibidas|elegidas|compradas|confirmadas|preparadas|defectuosas|pequeñas|largas|anchas|estrechas|nuevas|buenas|malas|perdidas|torcidas|manchadas|rasgadas|cerradas|instaladas|montadas|canceladas|fabricadas|bordadas|impresas|incluidas|cortadas|pintadas|dobladas|extraviadas|personalizadas|adecuadas
@t = roto|enviado|entregado|devuelto|dañado|rayado|correcto|incorrecto|equivocado|pagado|recibido|elegido|comprado|confirmado|preparado|defectuoso|torcido|manchado|rasgado|instalado|montado|fabricado|extraviado|personalizado|adecuado
@ta = rota|enviada|entregada|devuelta|dañada|rayada|correcta|incorrecta|equivocada|pagada|recibida|elegida|comprada|confirmada|preparada|defectuosa|torcida|manchada|rasgada|instalada|montada|fabricada|extraviada|personalizada|adecuada
@tos = rotos|enviados|entregados|devueltos|dañados|rayados|correctos|incorrectos|equivocados|pagados|recibidos|elegidos|comprados|confirmados|preparados|defectuosos|torcidos|manchados|rasgados|instalados|montados|fabricados|extraviados|personalizados|adecuados
@tas = rotas|enviadas|entregadas|devueltas|dañadas|rayadas|correctas|incorrectas|equivocadas|pagadas|recibidas|elegidas|compradas|confirmadas|preparadas|defectuosas|torcidas|manchadas|rasgadas|instaladas|montadas|fabricadas|extraviadas|personalizadas|adecuadas
@start = ^|,|pero|si|que|porque|cuando|mientras
@nested = y|e|o|u|ni|de|del|con|por|para|sobre|en|sin|a|al|como|entre|hasta|desde|según
@now = ya|aún|todavía|no|también|siempre|muy|demasiado|más|solo|tan
@few = dos|tres|cuatro|cinco|seis|siete|ocho|diez
@easy = posible|mejor|importante|necesario|conveniente|fácil|difícil|recomendable|suficiente|verdad|normal|lo|el|la|que
[un>una|el>la|este>esta|ese>esa|aquel>aquella|del>de la|al>a la|ningún>ninguna|algún>alguna|nuestro>nuestra] @fa
[un>una|este>esta|ese>esa|nuestro>nuestra|ningún>ninguna|algún>alguna] @fb
[una>un|nuestra>nuestro|ninguna>ningún|alguna>algún|aquella>aquel|esa>ese] @m
[la>el] @ma
[el>las|los>las|unos>unas|estos>estas|esos>esas|nuestros>nuestras|algunos>algunas|muchos>muchas|varios>varias|otros>otras|cuántos>cuántas|todos>todas] @fap
[las>los|unas>unos|esas>esos|estas>estos|nuestras>nuestros|algunas>algunos|muchas>muchos|varias>varios|otras>otros|cuántas>cuántos|todas>todos|el>los] @map
[todos>todas] las|sus|nuestras|estas @fap|@fbp
[todas>todos] los|sus|nuestros|estos @mpl
[un>una|el>la|este>esta|nuestro>nuestra] nueva|misma|primera|segunda|pequeña|buena @f
[una>un|la>el|nuestra>nuestro|esta>este] nuevo|mismo|primer|segundo|pequeño|buen @m
las [@fa>@fap]
unas|estas|esas|nuestras|algunas|muchas|varias|otras|@few [@fa>@fap|@fb>@fbp]
los [@ma>@map]
unos|estos|esos|nuestros|algunos|muchos|varios|otros|@few [@ma>@map|pedido>pedidos|regalo>regalos]
la [@fap>@fa]
una|nuestra|alguna|cada|ninguna [@fap>@fa|@fbp>@fb]
un|el|este|nuestro|algún|cada|ningún [@map>@ma|pedidos>pedido|regalos>regalo]
@start la|una|su|esta|nuestra|cada @f es|está|fue|será|era|estaba|ha|llegó ?es|está|fue|será|sido|llegado|llegó ?@now [@o>@oa|@oos>@oa|@oas>@oa] !que|el|la|los|las|un|una|lo
@start el|un|su|este|nuestro|cada @m es|está|fue|será|era|estaba|ha|llegó ?es|está|fue|será|sido|llegado|llegó ?@now [@oa>@o|@oos>@o|@oas>@o] !que|el|la|los|las|un|una|lo
@start las|sus|estas|nuestras|@few @fpl son|están|fueron|serán|eran|estaban|han|llegaron ?son|están|fueron|sido|llegado|llegaron ?@now [@o>@oas|@oos>@oas|@oa>@oas] !que|el|la|los|las|un|una|lo
@start los|sus|estos|nuestros|@few @mpl son|están|fueron|serán|eran|estaban|han|llegaron ?son|están|fueron|sido|llegado|llegaron ?@now [@o>@oos|@oas>@oos|@oa>@oos] !que|el|la|los|las|un|una|lo
!@nested la|una|esta|nuestra @f [@t>@ta|@tos>@ta|@tas>@ta] !y|o|,
!@nested el|un|este|nuestro @m [@ta>@t|@tos>@t|@tas>@t] !y|o|,
!@nested las|unas|estas|nuestras|@few @fpl [@t>@tas|@ta>@tas|@tos>@tas] !y|o|,
!@nested los|unos|estos|nuestros|@few @mpl [@t>@tos|@ta>@tos|@tas>@tos] !y|o|,
@s = está|fue|será|viene|llega|llegó|llegará|falta|salió|va|corresponde
@p = están|fueron|serán|vienen|llegan|llegaron|llegarán|faltan|salieron|van|corresponden
@start los|las|estos|estas|nuestros|nuestras @mpl|@fpl ?no|ya|se [@s>@p|es>son] !@easy
@start los|las|estos|estas|nuestros|nuestras @mpl|@fpl ?no|ya [tiene>tienen] un|una|defectos|rayones|garantía
@start los|las|estos|estas|nuestros|nuestras @mpl|@fpl ?no|ya [ha>han] llegado|sido|quedado|salido
@bought = pidió|compró|recibió|eligió|ordenó|encargó|solicitó|necesita|quiere|desea|devolvió
@start los|las|estos|estas @mpl|@fpl que ?usted|ustedes ?nos ?ha|han @bought|@participio ?ayer|hoy ?no|ya [@s>@p|es>son] !@easy
@start los|las|estos|estas @mpl|@fpl que ?usted|ustedes ?nos ?ha|han @bought|@participio ?ayer|hoy ?no|ya [tiene>tienen] un|una|defectos|rayones|garantía
^|, los|las @mpl|@fpl de|del|para|en ?la|el|su|los|las @m|@f|@mpl|@fpl ?no|ya|se [@s>@p|es>son] !@easy
^|, los|las @mpl|@fpl de|del|para|en ?la|el|su|los|las @m|@f|@mpl|@fpl ?no|ya [tiene>tienen] un|una|defectos|rayones
^|, el|la|nuestro|nuestra @m|@f ?no|ya [están>está|son>es|fueron>fue|llegaron>llegó|vienen>viene|llegan>llega]
me|nos|le|les|^|, ?no [falta>faltan|llegó>llegaron|sobra>sobran|llega>llegan] los|las|@few|unos|unas|algunos|algunas @mpl|@fpl
^|,|pero|que|si|y|porque nosotros|nosotras ?no|ya|le|les [tiene>tenemos|necesita>necesitamos|quiere>queremos|debe>debemos|envía>enviamos|manda>mandamos|va>vamos|han>hemos|he>hemos|están>estamos|tienen>tenemos|espera>esperamos]
^|,|pero|que|si|cuando|y usted ?no|ya [tengo>tiene|tienen>tiene|han>ha|he>ha|pueden>puede|puedo>puede|quieren>quiere|quiero>quiere|deben>debe|debes>debe|necesitas>necesita|necesito>necesita|prefieres>prefiere|recibes>recibe|compraste>compró|pediste>pidió|elegiste>eligió|deseo>desea]
^|,|pero|que|si|cuando|y ustedes ?no|ya [tiene>tienen|ha>han|puede>pueden|quiere>quieren|debe>deben|necesita>necesitan|desea>desean|prefiere>prefieren]
^|,|pero|que|si|y yo ?no|ya [tiene>tengo|ha>he|puede>puedo|quiere>quiero|debe>debo]
^|,|pero|que|si|y ellos|ellas ?no|ya [tiene>tienen|ha>han|puede>pueden|quiere>quieren|debe>deben|está>están]
ha|han|he|hemos|había|haber|haya ?@now [escribido>escrito|rompido>roto|abrido>abierto|ponido>puesto|volvido>vuelto|devolvido>devuelto|hacido>hecho|resolvido>resuelto]
[más mayor>mayor|más menor>menor|más superior>superior|más inferior>inferior|tan mejor>mejor|muy mejor>mucho mejor|muy óptimo>óptimo]
[cuál>cuáles] son
[cuáles>cuál] es
necesario|importante|conveniente|posible que ?usted|nos|me [confirma>confirme|envía>envíe|manda>mande|indica>indique|dice>diga|elige>elija]
puede|pueden|debe|podemos|queremos|vamos|podría|necesitamos|deseamos|va ?a [envía>enviar|enviamos>enviar|manda>mandar|mandamos>mandar|confirma>confirmar|confirmamos>confirmar|indica>indicar|cambia>cambiar|cambiamos>cambiar|enviado>enviar|confirmado>confirmar|indicado>indicar]
para|sin [enviamos>enviar|mandamos>mandar|confirmamos>confirmar|cambiamos>cambiar|preparamos>preparar|grabamos>grabar] el|la|los|las|su
`;
