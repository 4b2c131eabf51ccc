/** Forms of verbs and nouns that do not agree: see `phrases.ts`. The sets of `english.ts` hold here, too. */
export const englishAgreement = `
@one-thing = lid|lamp|cushion|chair|table|drawer|cabinet|wardrobe|desk|mirror|sofa|mattress|rug|curtain|blanket|pillow|candle|mug|bowl|bottle|jar|vase|picture|poster|photo|sticker|plaque|envelope|invoice|receipt|parcel|package|item|product|bracket|hinge|knob|nut|washer|tyre|saddle|hose|cable|charger|battery|adapter|bulb|remote|motor|engine|blade|knife|kettle|oven|fridge|toaster|blender|dress|shirt|jacket|coat|skirt|belt|hat|scarf|shoe|boot|sock|glove|necklace|bracelet|earring|pendant|chain|brooch|backpack|suitcase|wallet|door|window|gate|floor|room|wall|plank|pole|rod|bead|basket|crate|carton|stool|bed|doll|puzzle|notebook|calendar|tent|bike|helmet|racket|guitar|collar|leash|option|font|version|message|problem|mistake|error|file|template|quote|deposit|refund|delivery|appointment|slot|courier|driver|fitter|engraver|tailor|customer|seller|neighbour|neighbor|technician|manufacturer|supplier|hole|drawing|certificate|slipper|receiver|speaker|camera|printer|cartridge|sensor|socket|ribbon|napkin|towel|pillowcase|bedsheet|tablecloth|carpet|lampshade|headboard|stem|planter|flowerpot|hedge|ladder|chisel|spanner|wrench|screwdriver|magnet|coaster|tumbler|spoon|jug|teapot|blouse|sweater|jumper|hoodie|cardigan|wristband|medal|trophy|banner|postcard
@many-things = lids|lamps|cushions|chairs|tables|drawers|cabinets|wardrobes|desks|mirrors|sofas|mattresses|rugs|curtains|blankets|pillows|candles|mugs|bowls|bottles|jars|vases|pictures|posters|photos|stickers|plaques|envelopes|invoices|receipts|parcels|packages|items|products|brackets|hinges|knobs|nuts|washers|tyres|saddles|hoses|cables|chargers|batteries|adapters|bulbs|remotes|motors|engines|blades|knives|kettles|ovens|fridges|toasters|blenders|dresses|shirts|jackets|coats|skirts|belts|hats|scarves|shoes|boots|socks|gloves|necklaces|bracelets|earrings|pendants|chains|brooches|backpacks|suitcases|wallets|doors|windows|gates|floors|rooms|walls|planks|poles|rods|beads|baskets|crates|cartons|stools|beds|dolls|puzzles|notebooks|calendars|tents|bikes|helmets|rackets|guitars|collars|leashes|options|fonts|versions|messages|problems|mistakes|errors|files|templates|quotes|deposits|refunds|deliveries|appointments|slots|couriers|drivers|fitters|engravers|tailors|customers|sellers|neighbours|neighbors|technicians|manufacturers|suppliers|holes|drawings|certificates|slippers|receivers|speakers|cameras|printers|cartridges|sensors|sockets|ribbons|napkins|towels|pillowcases|bedsheets|tablecloths|carpets|lampshades|headboards|stems|planters|flowerpots|hedges|ladders|chisels|spanners|wrenches|screwdrivers|magnets|coasters|tumblers|spoons|jugs|teapots|blouses|sweaters|jumpers|hoodies|cardigans|wristbands|medals|trophys|banners|postcards
@one-act = box|panel|screw|frame|shelf|plate|clock|label|sign|card|letter|name|date|number|order|part|piece|handle|hook|bolt|wheel|pedal|pump|filter|plug|pan|ring|bag|key|lock|tile|board|rail|tube|pipe|button|zip|buckle|strap|cover|case|tray|bench|toy|game|book|pen|brush|scooter|drum|cage|address|size|colour|color|sample|design|model|question|scratch|dent|stain|crack|layer|copy|stamp|switch|thread|hammer|fork|watch|flag
@many-acts = boxes|panels|screws|frames|shelves|plates|clocks|labels|signs|cards|letters|names|dates|numbers|orders|parts|pieces|handles|hooks|bolts|wheels|pedals|pumps|filters|plugs|pans|rings|bags|keys|locks|tiles|boards|rails|tubes|pipes|buttons|zips|buckles|straps|covers|cases|trays|benches|toys|games|books|pens|brushes|scooters|drums|cages|addresses|sizes|colours|colors|samples|designs|models|questions|scratches|dents|stains|cracks|layers|copies|stamps|switches|threads|hammers|forks|watches|flags
@one = @one-thing|@one-act
@many-of = @many-things|@many-acts
@only-many = measurements|dimensions|details|initials|instructions|legs|feet|slats|castors|spokes|petals|stairs|steps|sheets|accessories|attachments
@all-many = @many-of|@only-many
@base = need|want|like|prefer|know|see|send|receive|get|ask|say|think|hope|come|go|take|give|make|find|keep|write|tell|choose|confirm|deliver|arrive|contain|include|measure|require|offer|seem|mean|wait|try|pay|understand|agree|believe|live|fit|reply|ship|sell|look|work
@third = needs|wants|likes|prefers|knows|sees|sends|receives|gets|asks|says|thinks|hopes|comes|goes|takes|gives|makes|finds|keeps|writes|tells|chooses|confirms|delivers|arrives|contains|includes|measures|requires|offers|seems|means|waits|tries|pays|understands|agrees|believes|lives|fits|replies|ships|sells|looks|works
@past = came|went|took|gave|chose|wrote|knew|told|got|said|forgot|thought|brought|received|arrived|replied|preferred
@of-past = come|go|take|give|choose|write|know|tell|get|say|forget|think|bring|receive|arrive|reply|prefer
@be-many = is>are|was>were|has>have|does>do|isn't>aren't|wasn't>weren't|hasn't>haven't|doesn't>don't
@third-many = needs>need|comes>come|fits>fit|looks>look|arrives>arrive|goes>go|seems>seem|belongs>belong|matches>match|measures>measure|weighs>weigh
@be-one = are>is|have>has|aren't>isn't|haven't>hasn't|don't>doesn't
@clause = ^|because|but|if|when|since|unless|until|although|while|whether
@asked = ordered|bought|chose|wanted|received|sent|returned|mentioned|requested|need|want|have|asked|measured|saw|found|gave|got|made|picked|paid|confirmed|approved|selected
@ends = $|is|are|was|were|do|did|does|have|has|that|which|you|we|they|will|can|should|must|for|from|with|in|on|to|as|at|by|because|but|if|so
@several = two|three|four|five|six|seven|eight|nine|ten|twelve|both|these|those|several|many|few
@count = 2|3|4|5|6|7|8|9|10|12|14|15|16|18|20|24|25|30|36|40|48|50|60|100
@monday = monday|tuesday|wednesday|thursday|friday|saturday|sunday
@clause the|your|our|these|those|both ?two|three|four|new|other|old @all-many [@be-many|@third-many]
@clause the|your|our|these|those|both ?two|three|four|new|other|old @all-many ?that|which you|we|they|he|she|i ?have|had|already @asked ?for|from|about|to ?us|you [@be-many|@third-many]
@clause the|your|our|these|those ?two|three|four|new|other|old @all-many in|of|from|for ?your|our|the order {} [@be-many|@third-many]
@clause the|your|our|these|those ?two|three|four|new|other|old @all-many in|of|from|for ?your|our|the order # [@be-many|@third-many]
@clause the|your|our|these|those ?two|three|four|new|other|old @all-many in|of|for|on|from|with the|your|our|this @one [is>are|has>have|doesn't>don't|isn't>aren't|hasn't>haven't]
@clause the|your|our|this ?new|other|old|second|first @one ?that|which you|we|they|he|she|i ?have|had|already @asked ?for|from|about|to ?us|you [@be-one|need>needs|come>comes]
^|because|but|since|until the|your|our|this ?new|other|old|second|first|wooden|right|left|whole|linen|cotton|silk|woollen|wool|leather|steel|glass|oak|golden|silver|black|white|red|blue|green|grey|custom @one [@be-one] !and|or
^|because|but|since|until the|your|our|this @one [need>needs|require>requires|contain>contains|come>comes|seem>seems|belong>belongs|include>includes|weigh>weighs] to|a|an|the|your|our|some|more|with|in|from|too|two|three|four|only|not|$
@clause everyone|everybody|someone|somebody|nobody|anyone|everything|nothing|something [have>has|are>is|need>needs|want>wants|come>comes]
^|because|but|so|that|if each|one|either|neither of the|these|those|our|your|its ?two|three|four|new|other @all-many [are>is|have>has|need>needs|were>was|come>comes|measure>measures|require>requires|don't>doesn't|fit>fits|contain>contains]
^|because|but|so|that|if each|one|either|neither of them|these|those [are>is|have>has|need>needs|were>was|come>comes|measure>measures|require>requires|don't>doesn't|contain>contains]
each|every|another [@many-of>@one] $|is|was|has|that|which|for|with|in|on|of|should|must|needs|from
a|an [@many-of>@one] $|is|was|has|that|which|with|in|for|of|on|should|from|to|because|but
@several [@one-thing>@many-things] @ends
@several [@one-act>@many-acts] that|which|you|we|they|are|were|have|do|did|from|should
the|all|send|sent|need|have|ordered|received|missing|with|of @count [@one>@many-of] @ends
!line|page|step|part|row|option|number|word|version|stage|phase|week|day one|two|three|some|any|both|all|none|which of the|your|our|these|those [@one>@many-of] is|are|was|were|has|have|that|which|$|you|we
how many [@one>@many-of] @ends
pair|pairs of [shoe>shoes|sock>socks|glove>gloves|earring>earrings|boot>boots|curtain>curtains|slipper>slippers|trouser>trousers] @ends
a lot|couple of [@one>@many-of] $|that|which|you|we|are|were|have|in|on
lots|plenty of [@one>@many-of] $|that|which|you|we|are|were|have|in|on
all|some|most [@one>@many-of] are|have|were|don't
how|too|so|as [much>many] @all-many !cost|weigh|differ|matter|is
how|too|so [many>much] information|advice|furniture|money|packaging|equipment $|do|is|you|we|for|in|on|about
[an information>information|an advice>advice|a furniture>furniture|an equipment>equipment|a news>news|an feedback>feedback|a feedback>feedback] $|about|that|from|is|was|regarding
^|because|but|if|and|are|were [this>these|that>those] @all-many are|were|have
^|,|because|but|if|when|for|with|about|of|send|in|on [these>this|those>that] @one $|is|was|has|from|for|to|in|on|you|we
^ [this>these] are the|your|our|two|three|all|some|@all-many
there [is>are|was>were|isn't>aren't|wasn't>weren't] ?only|still|now|also|always two|three|four|five|six|seven|eight|nine|ten|several|many|some|no|any|few|these|missing @all-many !list|page|number|file|box|book|missing
there [are>is|were>was] ?only|still|now|also a|an|another|one ?small|new|big|little|minor|slight|second @one !and|or
^ here [is>are] the|your|some|our ?two|three|new|missing @all-many $|for|of|that|you|we|from|which
where|when|how|what|which|why [is>are|was>were|does>do|has>have] the|your|our|these|those @all-many @ends
where|when|how|why|what [are>is|were>was|do>does|have>has] the|your|our|this @one $|that|you|we|for|of|in|on|going|coming|arrive|cost|fit|look
we|they [@third>@base]
^ [does>do] you|we|they|i !good
we|they [is>are|was>were|has>have|does>do|am>are|doesn't>don't|isn't>aren't|wasn't>weren't|hasn't>haven't] !one|what
@clause|so|once|hope|that|which|what|where|why|how|as you [@third>@base]
@clause|so|once|hope|as you [doesn't>don't|isn't>aren't|wasn't>weren't|hasn't>haven't|am>are]
@clause|so|that|which|what|and i [needs>need|wants>want|has>have|knows>know|sends>send|gets>get|thinks>think|hopes>hope|sees>see|asks>ask|writes>write|doesn't>don't|hasn't>haven't]
^|because|but|when|since|so|once|until he|she|it [need>needs|want>wants|come>comes|go>goes|say>says|ask>asks|know>knows|take>takes|contain>contains|include>includes|measure>measures|mean>means|seem>seems|depend>depends|look>looks|require>requires|arrive>arrives|are>is] !not|be
don't|doesn't|didn't|wouldn't|couldn't|shouldn't [@third>@base|@past>@of-past]
do|does|did not [@third>@base|@past>@of-past|has>have|is>be]
do|does|did you|we|they|it|he|she|i [@third>@base|@past>@of-past]
did [received>receive|arrived>arrive|came>come|went>go|got>get|chose>choose]
did the|your|our|this|that|these ?new|other|first|second @one|@all-many [came>come|arrived>arrive|went>go|got>get|had>have|took>take|rang>ring|gave>give|wrote>write|was>be]
does the|your|our|this|that ?new|other|first|second @one [@third>@base|has>have|is>be]
do the|your|our|these ?new|other|first|two|three @all-many [@third>@base|has>have]
!the|a|an|this|that|each|every|one|your|our|his|her|their|its|which|free|good|last will|can|could|would|should|must|might|cannot|can't|won't ?not|also|still|only|please|then [wants>want|knows>know|sends>send|receives>receive|gets>get|comes>come|goes>go|takes>take|gives>give|makes>make|finds>find|writes>write|tells>tell|chooses>choose|confirms>confirm|delivers>deliver|arrives>arrive|contains>contain|fits>fit|has>have|is>be]
will|could|would|should|might [needs>need] a|an|the|to|your|some|somebody|more|two|it|us|$
can|could|will|would|should you|we|i|they|he|she|it ?please|also|then [@third>@base|@past>@of-past|had>have|has>have|did>do|made>make|found>find|kept>keep|bought>buy]
^ may you|we|i|they|he|she|it ?please|also|then [@third>@base|@past>@of-past|had>have|has>have|did>do|made>make|found>find|kept>keep|bought>buy]
will|can|could|would|should|must|might|cannot|can't|won't not|also|still [came>come|went>go|took>take|gave>give|chose>choose|wrote>write|told>tell|got>get|arrived>arrive|received>receive]
need|needs|want|wants|like|able|prefer|going|try|tried|has|had|ready|happy|glad to [@past>@of-past|@third>@base|sent>send|made>make|had>have|did>do|found>find|bought>buy]
has|have|had|haven't|hasn't|hadn't|we've|you've|i've|they've ?not|already|just|also|never|now|recently|you|we|they|it [took>taken|wrote>written|chose>chosen|gave>given|forgot>forgotten|spoke>spoken|broke>broken|began>begun|went>gone|came>come|knew>known|drew>drawn|fell>fallen|drove>driven|rang>rung|grew>grown|wore>worn|tore>torn|stole>stolen|threw>thrown|withdrew>withdrawn|became>become|did>done|shook>shaken|froze>frozen|hid>hidden|mistook>mistaken]
have|had you|we|they|not|already|never [saw>seen] *
has|hasn't ?not|already|just|also|now [send>sent|receive>received|arrive>arrived|deliver>delivered|confirm>confirmed|choose>chosen|write>written|give>given|buy>bought|forget>forgotten|begin>begun|bring>brought|tell>told|lose>lost|go>gone]
^|but|because|, we|i|they have ?not|already|just|also|now [send>sent|receive>received|deliver>delivered|confirm>confirmed|choose>chosen|write>written|give>given|buy>bought|forget>forgotten|begin>begun|bring>brought|tell>told|lose>lost|see>seen|know>known]
is|are|was|were|been|being ?already|not|now|just [took>taken|wrote>written|chose>chosen|gave>given|deliver>delivered|include>included|attach>attached|engrave>engraved|assemble>assembled|sended>sent] !of
was|were|been|got [broke>broken] $|when|in|at|and|on|by|during|so|but
@clause the|your|our @one who|that|which bought|ordered|called|sent|brought|delivered|made|wrote|paid it|them|this|that|us|you|for [have>has|are>is|don't>doesn't]
did the|your|our|this @one [called>call|phoned>phone|contacted>contact|asked>ask|told>tell|found>find|informed>inform|helped>help|rang>ring] you|us|me|him|her|it
is|are|was|were [miss>missing] $|from|in
[sended>sent|buyed>bought|choosed>chose|costed>cost|cutted>cut|teached>taught|thinked>thought|writed>wrote|gived>gave|goed>went|comed>came|taked>took|maked>made|breaked>broke|builded>built|bringed>brought|finded>found|hurted>hurt|keeped>kept|losed>lost|payed>paid|runned>ran|sayed>said|selled>sold|telled>told|understanded>understood|weared>wore|splitted>split|drawed>drew|falled>fell|feeled>felt|forgetted>forgot|getted>got|growed>grew|holded>held|knowed>knew|meaned>meant|readed>read|speaked>spoke|spended>spent|sticked>stuck|broked>broken|drived>drove|catched>caught]
let|lets us|me|them|him [to know>know|to have>have|to see>see|to check>check|to send>send]
suggest [you to>you] *
explain [us>to us|me>to me] the|how|what|why|which|where|that
[reply us>reply to us|reply me>reply to me|replied us>replied to us] *
please|can|could|to|will|must|should|you contact [to us>us|with us>us|to me>me|with me>me]
[discuss about>discuss|discussed about>discussed] the|your|this|it|which|how
[depends of>depends on|depend of>depend on|depending of>depending on|according with>according to|it's depends>it depends|it's depend>it depends|it depend>it depends]
the same [like>as|than>as] the|your|you|in|on|we|last|before
[since>for] two|three|four|five|six|several|many|some days|weeks|months|years $|now|but|because|for
[in>on] @monday $|morning|afternoon|evening|or|we|you|between|at|the|if|because
@clause [todays>today's|tomorrows>tomorrow's|yesterdays>yesterday's] *
the|of|for|with|on|in [todays>today's|tomorrows>tomorrow's|yesterdays>yesterday's] *
measure|measured|check|checked|fit|fits|work|works|attach|attached|packed|spelled|spelt|written|closes|close|opens ?it|them|everything|all|not [correct>correctly|careful>carefully]
is|are|was|were|be|looks|look|much|bit|even|far|becomes|fits|seems|comes|feels|one|it|them [more better>better|more faster>faster|more cheaper>cheaper|more bigger>bigger|more smaller>smaller|more stronger>stronger|more longer>longer|more lighter>lighter|more heavier>heavier|more clearer>clearer|more quicker>quicker|more nicer>nicer|more safer>safer|more happier>happier|more thicker>thicker|more thinner>thinner|more wider>wider|more narrower>narrower|more deeper>deeper|more taller>taller|more shorter>shorter|more larger>larger|more darker>darker|more brighter>brighter|more softer>softer|more harder>harder|more warmer>warmer|more worse>worse]
[most cheapest>cheapest|most biggest>biggest|most smallest>smallest|most best>best|most easiest>easiest|most fastest>fastest|most largest>largest|most strongest>strongest|more worse>worse|more better>better|more easier>easier]
is|are|was|were|much|bit|cm|mm|slightly bigger|smaller|wider|longer|shorter|taller|thicker|heavier|larger|narrower|thinner [that>than|then>than] the|your|it|our|we|you
[for to>to] send|know|make|check|fit|ship|confirm|get|have|do|change|finish|deliver|start|choose
without|before|after|by|for|of [send>sending|know>knowing|confirm>confirming|receive>receiving|remove>removing|assemble>assembling|choose>choosing|write>writing] the|your|it|them|us|you|to
in [buy>buying|know>knowing|receive>receiving|send>sending] the|your|it|them|a
like|want|need|wants|needs [know>to know|inform>to inform|confirm>to confirm|send>to send] if|whether|which|what|when|how|where|you|the|your|it|that
able|unable [send>to send|make>to make|deliver>to deliver|find>to find|get>to get|change>to change|confirm>to confirm|ship>to ship|open>to open|read>to read|start>to start] *
we|you|i|they must|should|may|might|cannot|can't|won't [to send>send|to choose>choose|to make>make|to confirm>confirm|to check>check|to measure>measure|to wait>wait|to give>give|to write>write|to change>change|to deliver>deliver|to find>find|to pay>pay]
is|are|not|was [enough big>big enough|enough wide>wide enough|enough long>long enough|enough strong>strong enough|enough large>large enough|enough high>high enough|enough clear>clear enough|enough thick>thick enough|enough deep>deep enough|enough good>good enough] *
the|some|any [others>other] @all-many
[it's>it] fits|comes|depends|means|contains|seems|requires
does|did [it's>it] fit|have|work|need|come|look|arrive
`;
