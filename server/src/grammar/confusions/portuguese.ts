/** Words that are mistaken for others, and forms that do not agree: see `confusion-notation.ts`. */
export const portuguese = `
@fs = compra|encomenda|entrega|resposta|mensagem|avaliação|cor|devolução|foto|dúvida|pergunta|opinião|peça|medida|etiqueta|cortina|embalagem|gravação|casa|rua|fatura|data|loja|placa|largura|altura|cidade|lâmpada|cadeira|mesa|chave|bolsa|toalha|caneca|camiseta|prateleira|gaveta|tampa|almofada|bateria
@ms = pedido|produto|pacote|endereço|tamanho|problema|número|nome|texto|código|prazo|pagamento|telefone|andar|prédio|entregador|bairro|complemento|apartamento|parafuso|cabo|tecido|quadro|copo|anel|espelho|gancho|carregador|armário|sofá|tapete|travesseiro
para [mim>eu] fazer|confirmar|enviar|verificar|saber|poder|entregar|preparar|escolher|gravar|mandar|trocar|devolver|ver|dar
^|já|pois [fazem>faz] * dias|semanas|meses|anos
[haviam>havia|houveram>houve] problemas|dúvidas|erros|atrasos|muitos|muitas|alguns|algumas|dois|duas
, [mais>mas] falta|faltam|não|precisamos|infelizmente|preciso|gostaríamos|queremos
daqui [há>a] *
[a>há] um|dois|três|quatro|cinco|dez|alguns|algumas|muito|pouco|muitos|poucos|poucas|duas dias|meses|anos|tempo|semanas|horas atrás
[mal>mau] funcionamento|estado|cheiro|uso|contato
[mau>mal] feito|feita|embalado|embalada|escrito|escrita|instalado|instalada|colado|colada|fechado|fechada
está|ficou|veio|chegou|é|parece [meia>meio] aberta|quebrada|solta|torta|amassada|rasgada|manchada|apertada|escura
[menas>menos|afim de>a fim de|enquanto a isso>quanto a isso|a gente vamos>nós vamos|a gente temos>nós temos|a gente precisamos>nós precisamos|a gente podemos>nós podemos|com migo>comigo|com nosco>conosco|por ventura>porventura|de vagar>devagar|hora bolas>ora bolas|derrepente>de repente]
^|que|se|mas [agente>a gente] vai|precisa|pode|tem|envia|manda
fica|ficamos|estamos|estou|fico [a>à] disposição
[à>a] partir|prazo|cada|você|vocês|todos|nós|ele|ela|fazer|enviar
devido|graças [a>à] falta|greve|chuva|demora|quantidade|procura|distância
um|uma|a|de [perca>perda] de|total
[sua>seu] pedido|endereço|nome|produto|pacote|pagamento|prazo|telefone|número|bairro
[seu>sua] compra|encomenda|entrega|resposta|mensagem|avaliação|cor|devolução|fatura|casa|rua|opinião|dúvida
[nosso>nossa] loja|equipe|empresa|transportadora|oficina
[nossa>nosso] produto|time|estoque|entregador|motorista|catálogo
[o>a] devolução|mensagem|embalagem|gravação|avaliação|opinião|dúvida
[esta>este] pedido|endereço|produto|pacote|tamanho|modelo
[este>esta] encomenda|mensagem|cor|fatura|opção|foto
[esse>essa] encomenda|mensagem|cor|opção|foto
[essa>esse] pedido|produto|endereço|pacote|tamanho|modelo
[um>uma] compra|encomenda|entrega|resposta|mensagem|avaliação|cor|devolução|foto|dúvida|pergunta|opinião
[uma>um] pedido|produto|pacote|endereço|tamanho|problema|número
[qual>quais] cores|tamanhos|dias|medidas|horários|opções|fotos
[quais>qual] cor|tamanho|dia|medida|horário|endereço|andar|opção|foto
você|senhor|senhora [tens>tem|podes>pode|queres>quer|recebestes>recebeu|recebeste>recebeu|estais>está|precisas>precisa]
vocês [vai>vão|pode>podem|quer>querem|precisa>precisam|recebeu>receberam]
^ nós [vai>vamos|tem>temos|está>estamos|foi>fomos|precisa>precisamos|pode>podemos|vamo>vamos|enviou>enviamos|recebeu>recebemos]
^ os|seus|nossos produtos|pedidos|itens|pacotes|prazos [está>estão|foi>foram|é>são|tem>têm|chegou>chegaram|vai>vão|será>serão]
^ o|seu|nosso produto|pedido|item|pacote|prazo [estão>está|foram>foi|são>é|chegaram>chegou]
se você [querer>quiser|poder>puder|fazer>fizer|ter>tiver|trazer>trouxer|dizer>disser] *
[encima>em cima] de|da|do
^ as [cortina>cortinas|peça>peças|medida>medidas|foto>fotos|etiqueta>etiquetas|caixa>caixas] estão|são|chegaram|ficaram|foram|vão
^ os [parafuso>parafusos|pacote>pacotes|produto>produtos|pedido>pedidos|cabo>cabos] estão|são|chegaram|foram|ficaram|vão
pacote|pedido|produto|cabo|item foi [devolvida>devolvido|enviada>enviado|cancelada>cancelado|danificada>danificado|extraviada>extraviado]
peça|etiqueta|encomenda|caixa|fatura foi [devolvido>devolvida|enviado>enviada|cancelado>cancelada|danificado>danificada|extraviado>extraviada]
^|e se você [teria>tiver] alguma|algum|uma|um|preferência|dúvida|dúvidas
mande|envie|manda|passe|deixe para [mim>eu] conferir|fazer|enviar|medir|verificar|escolher|ver|saber
precisamos|queremos|pedimos|gostaríamos|preciso|esperamos que você|vocês [confirma>confirme|envia>envie|manda>mande|escolhe>escolha|informa>informe|responde>responda]
[o>a] peça|medida|foto|etiqueta|cortina
[as nota>a nota|as fatura>a fatura|os boleto>o boleto]
favor de [mim>me] dizer|enviar|mandar|informar|confirmar
[um>uma|do>da|no>na|meu>minha|nosso>nossa|seu>sua|este>esta|esse>essa|pelo>pela] @fs
[uma>um|da>do|na>no|minha>meu|nossa>nosso|sua>seu|pela>pelo|à>ao] @ms
[o>a] cor|embalagem|rua|placa|largura|altura|cidade|cortina|etiqueta|loja|casa
uma|sua|alguma|qualquer|nenhuma|outra|essa|esta [duvida>dúvida|pagina>página|musica>música|copia>cópia]
o|seu|esse|este|no|do [numero>número|ultimo>último|proximo>próximo|publico>público|deposito>depósito]
, [mais>mas] vai|vamos|está|estamos|é|tem|temos|sem|precisa|pode|podemos|ainda|o|a|os|ele|ela|nosso|nossa|seu|sua
[esta>está] na|no|nas|nos|dentro|pronto|pronta|correto|correta|certo|certa|errado|errada|faltando
^ as|os *s [está>estão|foi>foram]
caixa|lâmpada|peça|porta|cadeira|mesa|caneca estava|está|é|foi|veio|chegou [aberto>aberta|quebrado>quebrada|errado>errada|danificado>danificada|riscado>riscada]
[uma>um|da>do|na>no|nossa>nosso] mapa|idioma|sistema|tema
`;
