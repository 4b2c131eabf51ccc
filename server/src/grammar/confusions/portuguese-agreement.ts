/** Forms that do not agree, by the gender and number of nouns: see `confusion-notation.ts`. */
export const portugueseAgreement = `
@fa = encomenda|resposta|mensagem|avaliação|cor|devolução|foto|dúvida|opinião|etiqueta|cortina|embalagem|gravação|casa|rua|fatura|data|loja|placa|largura|altura|cidade|lâmpada|cadeira|chave|bolsa|toalha|caneca|camiseta|prateleira|gaveta|almofada|bateria|dimensão|profundidade|camisa|saia|jaqueta|sandália|gravata|tela|bandeja|bicicleta|garrafa|caldeira|cama|câmera|carta|fechadura|cesta|chapa|cozinha|colcha|coluna|correia|dobradiça|estrela|fivela|flor|frase|capa|imagem|instrução|joia|letra|linha|lista|lona|mangueira|máquina|mochila|moeda|opção|página|palavra|alavanca|parede|película|pessoa|planta|roda|tábua|semana|sola|torneira|porca|válvula|vareta|janela|versão|confirmação|informação|garantia|pulseira|aliança|estante|poltrona|persiana|bucha|arruela|solução|transportadora|equipe|empresa|etapa
@fap = encomendas|respostas|mensagens|avaliações|cores|devoluções|fotos|dúvidas|opiniões|etiquetas|cortinas|embalagens|gravações|casas|ruas|faturas|datas|lojas|placas|larguras|alturas|cidades|lâmpadas|cadeiras|chaves|bolsas|toalhas|canecas|camisetas|prateleiras|gavetas|almofadas|baterias|dimensões|profundidades|camisas|saias|jaquetas|sandálias|gravatas|telas|bandejas|bicicletas|garrafas|caldeiras|camas|câmeras|cartas|fechaduras|cestas|chapas|cozinhas|colchas|colunas|correias|dobradiças|estrelas|fivelas|flores|frases|capas|imagens|instruções|joias|letras|linhas|listas|lonas|mangueiras|máquinas|mochilas|moedas|opções|páginas|palavras|alavancas|paredes|películas|pessoas|plantas|rodas|tábuas|semanas|solas|torneiras|porcas|válvulas|varetas|janelas|versões|confirmações|informações|garantias|pulseiras|alianças|estantes|poltronas|persianas|buchas|arruelas|soluções|transportadoras|equipes|empresas|etapas
@fb = compra|entrega|pergunta|peça|medida|mesa|tampa|marca|troca|nota|amostra|cópia|reserva
@fbp = compras|entregas|perguntas|peças|medidas|mesas|tampas|marcas|trocas|notas|amostras|cópias|reservas
@f = @fa|@fb
@fpl = @fap|@fbp
@ma = produto|pacote|endereço|tamanho|problema|texto|código|andar|prédio|entregador|bairro|apartamento|parafuso|tecido|quadro|copo|anel|espelho|gancho|carregador|armário|sofá|tapete|travesseiro|colchão|botão|cartão|cordão|portão|balcão|computador|celular|colar|relógio|brinco|vestido|sapato|cinto|chapéu|casaco|caderno|livro|brinquedo|prato|garfo|pano|lençol|edredom|cobertor|móvel|puxador|rodízio|suporte|painel|motor|filtro|tubo|ralo|chuveiro|martelo|prego|disco|documento|boleto|defeito|dia|mês|item|adesivo|banheiro|boné|calendário|chinelo|colete|conector|estojo|fogão|fornecedor|material|pneu|pingente|sistema|teclado|ventilador|vidro|vaso|volante
@map = produtos|pacotes|endereços|tamanhos|problemas|textos|códigos|andares|prédios|entregadores|bairros|apartamentos|parafusos|tecidos|quadros|copos|anéis|espelhos|ganchos|carregadores|armários|sofás|tapetes|travesseiros|colchões|botões|cartões|cordões|portões|balcões|computadores|celulares|colares|relógios|brincos|vestidos|sapatos|cintos|chapéus|casacos|cadernos|livros|brinquedos|pratos|garfos|panos|lençóis|edredons|cobertores|móveis|puxadores|rodízios|suportes|painéis|motores|filtros|tubos|ralos|chuveiros|martelos|pregos|discos|documentos|boletos|defeitos|dias|meses|itens|adesivos|banheiros|bonés|calendários|chinelos|coletes|conectores|estojos|fogões|fornecedores|materiais|pneus|pingentes|sistemas|teclados|ventiladores|vidros|vasos|volantes
@mb = pedido|prazo|cabo|nome|número|banco|desenho|telefone|arquivo|modelo|fio|presente
@mbp = pedidos|prazos|cabos|nomes|números|bancos|desenhos|telefones|arquivos|modelos|fios|presentes
@m = @ma|@mb
@mpl = @map|@mbp
@o = quebrado|aberto|enviado|devolvido|danificado|riscado|correto|incorreto|pronto|completo|incompleto|errado|gravado|pago|recebido|escolhido|comprado|confirmado|preparado|defeituoso|pequeno|largo|estreito|torto|manchado|rasgado|fechado|instalado|montado|cancelado|bordado|incluído|cortado|pintado|extraviado|personalizado|adequado|amassado
@oa = quebrada|aberta|enviada|devolvida|danificada|riscada|correta|incorreta|pronta|completa|incompleta|errada|gravada|paga|recebida|escolhida|comprada|confirmada|preparada|defeituosa|pequena|larga|estreita|torta|manchada|rasgada|fechada|instalada|montada|cancelada|bordada|incluída|cortada|pintada|extraviada|personalizada|adequada|amassada
@oos = quebrados|abertos|enviados|devolvidos|danificados|riscados|corretos|incorretos|prontos|completos|incompletos|errados|gravados|pagos|recebidos|escolhidos|comprados|confirmados|preparados|defeituosos|pequenos|largos|estreitos|tortos|manchados|rasgados|fechados|instalados|montados|cancelados|bordados|incluídos|cortados|pintados|extraviados|personalizados|adequados|amassados
@oas = quebradas|abertas|enviadas|devolvidas|danificadas|riscadas|corretas|incorretas|prontas|completas|incompletas|erradas|gravadas|pagas|recebidas|escolhidas|compradas|confirmadas|preparadas|defeituosas|pequenas|largas|estreitas|tortas|manchadas|rasgadas|fechadas|instaladas|montadas|canceladas|bordadas|incluídas|cortadas|pintadas|extraviadas|personalizadas|adequadas|amassadas
@t = quebrado|enviado|devolvido|danificado|riscado|correto|incorreto|incompleto|errado|recebido|escolhido|comprado|confirmado|preparado|defeituoso|estreito|torto|manchado|rasgado|instalado|montado|incluído|extraviado|personalizado|adequado|amassado
@ta = quebrada|enviada|devolvida|danificada|riscada|correta|incorreta|incompleta|errada|recebida|escolhida|comprada|confirmada|preparada|defeituosa|estreita|torta|manchada|rasgada|instalada|montada|incluída|extraviada|personalizada|adequada|amassada
@tos = quebrados|enviados|devolvidos|danificados|riscados|corretos|incorretos|incompletos|errados|recebidos|escolhidos|comprados|confirmados|preparados|defeituosos|estreitos|tortos|manchados|rasgados|instalados|montados|incluídos|extraviados|personalizados|adequados|amassados
@tas = quebradas|enviadas|devolvidas|danificadas|riscadas|corretas|incorretas|incompletas|erradas|recebidas|escolhidas|compradas|confirmadas|preparadas|defeituosas|estreitas|tortas|manchadas|rasgadas|instaladas|montadas|incluídas|extraviadas|personalizadas|adequadas|amassadas
@start = ^|,|mas|se|que|porque|quando|enquanto
@nested = e|ou|nem|de|do|da|dos|das|com|por|pelo|pela|para|sobre|em|no|na|nos|nas|sem|a|à|ao|como|entre|até|desde|num|numa
@now = já|ainda|não|também|sempre|muito|mais|só|tão|bem
@few = três|quatro|cinco|seis|sete|oito|dez
@easy = possível|melhor|importante|necessário|preciso|fácil|difícil|recomendado|suficiente|verdade|normal|o|a|que|só|você|nós|eu
[um>uma|do>da|no>na|este>esta|esse>essa|pelo>pela|nenhum>nenhuma|algum>alguma|num>numa|aquele>aquela|meu>minha|nosso>nossa|seu>sua] @fa|@fb
[o>a|ao>à] @fa
[uma>um|da>do|na>no|pela>pelo|nenhuma>nenhum|alguma>algum|essa>esse|numa>num|aquela>aquele|à>ao|minha>meu|nossa>nosso|sua>seu] @m
^|sobre|com|para|recebemos|recebeu|enviamos|resolver|trocar|é|seria|qual|entender [a>o] @ma
[os>as|uns>umas|estes>estas|esses>essas|dos>das|nos>nas|meus>minhas|nossos>nossas|seus>suas|alguns>algumas|muitos>muitas|vários>várias|outros>outras|quantos>quantas|dois>duas|todos>todas] @fap
[as>os|umas>uns|estas>estes|essas>esses|das>dos|nas>nos|minhas>meus|nossas>nossos|suas>seus|algumas>alguns|muitas>muitos|várias>vários|outras>outros|quantas>quantos|duas>dois|todas>todos] @map
[todos>todas] as|suas|nossas|estas @fpl
[todas>todos] os|seus|nossos|estes @mpl
[um>uma|o>a|este>esta|nosso>nossa|seu>sua] nova|mesma|primeira|segunda|pequena|boa @f
[uma>um|nossa>nosso|sua>seu] novo|mesmo|primeiro|segundo|pequeno|bom @m
as|umas|estas|essas|das|nas|suas|nossas|algumas|muitas|várias|outras|duas|@few [@fa>@fap]
os|uns|estes|esses|dos|seus|nossos|alguns|muitos|vários|outros|dois|@few [@ma>@map]
uma|da|na|sua|nossa|esta|essa|alguma|cada|nenhuma [@fap>@fa|@fbp>@fb]
um|o|do|no|seu|nosso|este|esse|algum|cada|nenhum [@map>@ma]
@start a|uma|sua|esta|nossa|cada @f ?@now é|está|foi|será|era|estava|chegou|veio ?@now [@o>@oa|@oos>@oa|@oas>@oa] !que
@start o|um|seu|este|nosso|cada @m ?@now é|está|foi|será|era|estava|chegou|veio ?@now [@oa>@o|@oos>@o|@oas>@o] !que
@start as|suas|estas|nossas|duas @fpl ?@now são|estão|foram|serão|eram|estavam|chegaram|vieram ?@now [@o>@oas|@oos>@oas|@oa>@oas] !que
@start os|seus|estes|nossos|dois @mpl ?@now são|estão|foram|serão|eram|estavam|chegaram|vieram ?@now [@o>@oos|@oas>@oos|@oa>@oos] !que
!@nested a|uma|esta|nossa|sua @f [@t>@ta|@tos>@ta|@tas>@ta] !e|ou|,
!@nested o|um|este|nosso|seu @m [@ta>@t|@tos>@t|@tas>@t] !e|ou|,
!@nested as|umas|estas|nossas|suas|duas @fpl [@t>@tas|@ta>@tas|@tos>@tas] !e|ou|,
!@nested os|uns|estes|nossos|seus|dois @mpl [@t>@tos|@ta>@tos|@tas>@tos] !e|ou|,
@s = está|foi|será|veio|chega|chegou|chegará|falta|ficou|saiu
@p = estão|foram|serão|vieram|chegam|chegaram|chegarão|faltam|ficaram|saíram
@start os|as|seus|suas|estes|estas|nossos|nossas @mpl|@fpl ?não|já|ainda [@s>@p|é>são] !@easy
@start os|as|seus|suas|estes|estas|nossos|nossas @mpl|@fpl ?não|já [tem>têm] um|uma|defeito|riscos|garantia
@bought = pediu|comprou|recebeu|escolheu|encomendou|solicitou|devolveu|precisa|quer|deseja
@start os|as|estes|estas @mpl|@fpl que você|o|a ?senhor|senhora @bought ?ontem|hoje ?não|já|ainda [@s>@p|é>são|vem>vêm] !@easy
@start os|as|estes|estas @mpl|@fpl que você|o|a ?senhor|senhora @bought ?ontem|hoje ?não|já [tem>têm] um|uma|defeito|riscos
^|, os|as @mpl|@fpl de|do|da|dos|das|para|no|na ?sua|seu @m|@f|@mpl|@fpl ?não|já|ainda [@s>@p|é>são] !@easy
^|, o|a|nosso|nossa|seu|sua @m|@f ?não|já|ainda [estão>está|são>é|foram>foi|chegaram>chegou|vieram>veio]
^|,|me|nos|lhe|ainda|que ?não [falta>faltam|faltou>faltaram|chegou>chegaram|veio>vieram] os|as|dois|duas|@few|alguns|algumas @mpl|@fpl
^|,|mas|que|se|e nós ?não|já|lhe [precisa>precisamos|quer>queremos|deve>devemos|envia>enviamos|manda>mandamos|têm>temos|espera>esperamos|estão>estamos|fez>fizemos|mandou>mandamos]
^|,|mas|que|se|e você ?não|já [tenho>tem|posso>pode|quero>quer|preciso>precisa|podem>pode|querem>quer|precisam>precisa|receberam>recebeu|escolheram>escolheu|pediram>pediu]
^|,|mas|que|se|e vocês ?não|já [tem>têm|está>estão|deve>devem|deseja>desejam|pediu>pediram|escolheu>escolheram]
^|,|mas|que|se|e eu ?não|já [tem>tenho|pode>posso|quer>quero|precisa>preciso|vai>vou|está>estou]
^|,|mas|que|se|e eles|elas ?não|já [está>estão|foi>foram|pode>podem|vai>vão|precisa>precisam|chegou>chegaram|é>são]
[mais melhor>melhor|mais pior>pior|mais maior>maior|mais menor>menor|mais superior>superior|mais inferior>inferior|muito ótimo>ótimo]
tem|temos|tinha|tinham|tenha|foi|havia [fazido>feito|escrevido>escrito|abrido>aberto|dizido>dito|ponhado>posto]
pode|podemos|deve|devemos|vamos|vai|poderia|precisamos|queremos|gostaríamos ?de ?nos|me [envia>enviar|enviamos>enviar|confirma>confirmar|confirmamos>confirmar|manda>mandar|mandamos>mandar|troca>trocar|informa>informar|escolhe>escolher|verifica>verificar]
para|sem [enviamos>enviarmos|mandamos>mandarmos|confirmamos>confirmarmos|trocamos>trocarmos] o|a|os|as|seu|sua
necessário|importante|preciso que ?você|nos|me [confirma>confirme|envia>envie|manda>mande|informa>informe|escolhe>escolha]
`;
