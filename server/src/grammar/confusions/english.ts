/** Words that are mistaken for others, and forms that do not agree: see `confusion-notation.ts`. */
export const english = `
@noun = address|adress|order|orders|package|parcel|review|feedback|purchase|message|invoice|refund|shipment|delivery|question|opinion|experience|account|item|answer|reply|patience|approval|confirmation|choice|email|photo|photos|house|phone|engraving|name|size|colour|color|apartment|flat|street|postcode|door|floor|doorbell|driveway|room|text|logo|artwork|design|initials|measurements|phone|help|understanding|details|date|mug|ring|cup|shirt|table|sofa|bed|wall|window|frame|sign|card|box|car|bike|desk|garden|kitchen|bathroom|balcony|stairs|lift|building|gate|company
@person = driver|carrier|courier|customer|engraver|fitter|technician|seller|tailor|warehouse|manufacturer|supplier|installer|postman|buyer
@thing = frame|order|address|size|colour|color|name|text|date|door|table|sofa|wardrobe|lift|box|parcel|package|photo|label|spelling|number|width|height|length|lid|lamp|shelf|mattress|delivery|phone|street
@many = letters|initials|measurements|dimensions|curtains|screws|stairs|sizes|names|dates|colours|colors|photos|doors|details|numbers|cushions|chairs|shelves|boxes|instructions
@than = bigger|smaller|larger|wider|narrower|longer|shorter|taller|thicker|thinner|heavier|lighter|higher|lower|deeper|more|less|fewer|earlier|later|sooner|better|worse|faster|older|newer|cheaper|greater|rather|other
[your>you're] welcome $
which|what colour|color|size|one|day|date|option|finish|model|side|name|text you [wants>want|needs>need|likes>like|prefers>prefer|has>have|is>are]
what|which you [wants>want|needs>need|likes>like|prefers>prefer]
^ [this>these] *s are|were *
if|that|when|because|while|until|as|hope|since [your>you're] happy|unhappy|satisfied|dissatisfied|unsure|unable|interested|having|experiencing|looking with|to|about|a|any|an|in|for|the|$|problems|issues|trouble
[your>you're] the|a|an|able|unable *
[your>you're] not !being|having
thank|thanks you for [you're>your] *
thanks|thank for [you're>your] *
of|for|about|from|into|regarding [you're>your] *
[you're>your] order|orders|package|parcel|review|address|feedback|purchase|message|invoice|refund|shipment|delivery|question|opinion|experience|account|item|answer|reply|patience|approval|confirmation|choice|email|photo|photos|house|phone|engraving $|is|was|has|and|or|with|on|to|in|for|about|by|before|so|as|number
need|received|send|sent|await|awaiting|change|update|process|processing|ship|shipping [you're>your] !asking|waiting|looking|expecting|going|not|getting|having|missing|after|using|talking|the|a|an|in|on|at
[your's>yours|our's>ours|their's>theirs|her's>hers|it's self>itself]
^ [its>it's] too|so *
would like|love|want|wish|need|able|unable|trying|try|happy to [received>receive|shipped>ship|sent>send|confirmed>confirm|delivered>deliver|checked>check|knew>know|replied>reply|returned>return|resolved>resolve|changed>change|informed>inform]
[its>it's] a|an|the|not|been
[it's>its] own|packaging|contents|lid|owner|handle $|and|is|was|in|on|with|for|to|of
of|from|at [it's>its] *
rather|other [then>than]
more|less|better|worse|cheaper|fewer|easier|earlier|later|sooner|greater|longer|bigger|smaller|larger|shorter [then>than] expected|usual|planned|ever|before|one|two|three|four|five|ten|happy|just|enough|{}
larger|smaller|bigger|taller|wider|heavier|lighter|thicker|thinner|brighter|darker|higher|lower|longer|shorter|better|worse [then>than] the|a|an|it|your|our|my|this|that|what|i|you|we
and|until|since|back [than>then]
$|reply|answer|needed [than>then] please|let|tell|contact|write|choose *
so [than>that] you|we|i|he|she|they|it|the|your|our
[their>there] is|are|was|were|isn't|aren't|wasn't|weren't|has|have
over [their>there] $
[they're>their] order|orders|own|account|address|product|products
of|for|with|about|from|on|into|leave|share [there>their] order|orders|account|address|purchase|review|reviews|opinion|experience|own
is|was|are|were|it's|its|be|far|way|much|bit|little|seems|looks|runs|slightly|arrived|arrives|came [to>too] late|small|large|big|long|short|heavy|tight|loose|expensive|wide|dark|bright|loud|early $|for|and|or|in|on
[to>too] much $
could|would|should|must|might|couldn't|wouldn't|shouldn't [of>have] been|done|had|got|known|received|told|sent|made|arrived|happened|gone|come|taken|given|asked|noticed|helped|shipped|seen|chosen|forgotten|left|lost|broken|written|kept|bought|worn|put|used
could|would|should|must|might|couldn't|wouldn't|shouldn't [of>have] *ed
if|when|while|because|unless|since|whether|until [your>you're] going|planning|able|trying|about to|on|for
if|when|while|because|unless|since|whether|until [your>you're] at home|work
if|when|once|before|because|until|whether|as|that [your>you're] ready|done|finished|away to|for|with|on|from|$
if|when|because|unless|whether [your>you're] not|unavailable $|on|at|for|in|there|here|this|next|then|that|happy|sure|able|satisfied|available
what|which|where|when|how [your>you're] looking|trying|planning|going|expecting for|to|on
[quiet>quite] a|an|sure|likely|clear|often|common|different
you're|you|we|i [quiet>quite] right|happy|busy
[peace>piece] of paper|wood|fabric|metal|glass|string|tape|furniture
[bare>bear] with us|me
[apart>a part] of the|your|our|a
is|are|was|were|i'm|we're|it's|not [suppose>supposed] to
which|one|some|each of [this>these] sizes|colours|colors|options|items|models|fonts|designs|photos|pictures|fabrics|finishes|dates|days|times|patterns
please [sent>send|confirmed>confirm|replied>reply|checked>check|returned>return|contacted>contact|informed>inform|told>tell|chose>choose|gave>give]
we|you|it|they|i|he|she|that|this|still|parcel|item [wont>won't|cant>can't] *
to|not|will|don't|can|might|would|won't|never [loose>lose] your|the|any|it|money|them|our|my|interest|time
will|can|may|might|won't|could|would|not|doesn't|won't [effect>affect] your|the|our|it|this|any|you|us
know|ask|tell|decide|check|wonder|sure|unsure|see|confirm|us [weather>whether] you|we|it|the|or|they|this|your
[weather>whether] or not
the|an|any|some|your|our|for [advise>advice] $|on|about|from|and|of
please [advice>advise|advices>advise]
^|and|but|many [thanks you>thank you]
[thank's>thanks|thanks for you>thank you]
looking|look forward [hear>to hearing|receive>to receiving|your>to your|you>to you|hearing>to hearing|receiving>to receiving]
looking|look forward to [hear>hearing|receive>receiving|see>seeing|get>getting|serve>serving|work>working|help>helping|read>reading|welcome>welcoming|assist>assisting] *
look|looking forward to [here>hear|here>hearing] from
to [here>hear] from you|us
[who's>whose] name|address|order|parcel|package|lamp|initials|photo|text $|is|was|should|do|does|will|are
was|were|been|being [send>sent] to|by|from|back|on|out|with|yesterday|today|in|$
do|does|did|can|could|will|would|should you|we|they|i|he|she|it [has>have|wants>want|needs>need|likes>like|prefers>prefer|receives>receive|thinks>think|knows>know|gets>get]
let|lets us|me [now>know] if|which|what|when|whether|how|about|where|by|the|your|$
is|are|was|were|be|it's [to>too] busy $|today|for|right|now
any|your|the|more|some|these [question's>questions|order's>orders|item's>items|product's>products|parcel's>parcels|photo's>photos] $|about|or|and|for|you|we|with|on|in
confirm|verify|check|clarify [weather>whether] the|your|you|it|this|or|we
does|did|doesn't|didn't|not [effects>affect|effect>affect|affects>affect] the|your|our|it|this|any
able|want|need|like|please|possible|free|time|can|could|may to [chose>choose] the|a|an|your|one|from|between|which|it
please|can|could|may|will|would|you'll [chose>choose] the|a|an|your|one|from|between|which|it
there [is>are] two|three|four|five|six|seven|eight|nine|ten colours|colors|sizes|options|items|lamps|pieces|parts|ways|days|boxes|parcels|questions|things|photos|names|doors
feel free [reply>to reply|contact>to contact|ask>to ask|write>to write|message>to message|send>to send|call>to call|email>to email|reach>to reach|let>to let]
hesitate [contact>to contact|reply>to reply|ask>to ask|write>to write|reach>to reach|message>to message]
this|the email|e-mail [is>if] you have|need|want
^|if|when|because|hope|once|but|since|unless you [is>are|was>were|has>have|does>do|needs>need|wants>want|likes>like|receives>receive|decides>decide|finds>find|thinks>think|feels>feel]
^|if|when|because|once|but|since|although we|they [is>are|was>were|has>have|does>do]
^|but|and|that|because|as|since we [hopes>hope|wants>want|needs>need|thinks>think|apologizes>apologize|apologises>apologise|knows>know|offers>offer|sends>send|ships>ship|looks>look|appreciates>appreciate]
^|because|but|when|since he|she|it [have>has|don't>doesn't]
^|because|but|when|since it|he|she [do>does] not
if|when|because we|you|i|they [not get>don't get|not receive>don't receive|not have>don't have|not like>don't like|not want>don't want|not need>don't need|not know>don't know|not understand>don't understand|not find>don't find]
^|and|so|then|but|because|if you|we|i|they [no need>don't need] to
thank|thanks ?you for [choose>choosing|write>writing|tell>telling|understand>understanding|let>letting] *
^|but|because|that|if|when i [is>am|has>have|are>am]
^ we [looking>are looking|sorry>are sorry|happy>are happy|glad>are glad|apologizing>are apologizing]
^ i [sorry>am sorry|happy>am happy|glad>am glad|looking>am looking]
[this>these] items|products|parcels|packages|problems|issues|photos|pictures|instructions|steps|pieces|screws|customers $|are|were|have|did|do|will|can|and|or|with|in|on|to|for|that|from|you|we
[these>this|those>that] order|item|product|parcel|package|message|problem|issue|question|photo|picture|email|invoice|step|piece|document|screw $|is|was|has|with|from|for|to|in|on
[informations>information|feedbacks>feedback|advices>advice|equipments>equipment|furnitures>furniture|luggages>luggage|softwares>software|hardwares>hardware|knowledges>knowledge]
did|didn't not [received>receive|arrived>arrive|came>come|got>get|ordered>order|worked>work|sent>send|bought>buy|liked>like|found>find|had>have|went>go|made>make|told>tell|asked>ask|changed>change|answered>answer|replied>reply|wanted>want|needed>need|gave>give]
didn't|doesn't [received>receive|arrived>arrive|came>come|got>get|ordered>order|worked>work|sent>send|bought>buy|liked>like|found>find|had>have|went>go|made>make|told>tell|asked>ask|changed>change|answered>answer|replied>reply|wanted>want|needed>need|gave>give|works>work|fits>fit|arrives>arrive|has>have]
does not [received>receive|arrived>arrive|came>come|works>work|fits>fit|arrives>arrive|has>have|goes>go|turns>turn|include>include|includes>include|contains>contain]
did|does you|we|they|he|she|it [received>receive|got>get|ordered>order|sent>send|bought>buy|liked>like|found>find|had>have|went>go|arrived>arrive|came>come|worked>work|works>work|arrives>arrive|fits>fit|has>have]
has|have|was|were been [ship>shipped|deliver>delivered|send>sent|receive>received|cancel>cancelled|dispatch>dispatched|replace>replaced]
has|have|had|haven't|hasn't [went>gone|came>come|took>taken|wrote>written|chose>chosen|gave>given|forgot>forgotten]
will|can|could|would|should|cannot|can't|won't|couldn't|wouldn't [received>receive|arrived>arrive|shipped>ship|sent>send|replied>reply|contacted>contact|helped>help|resolved>resolve|delivered>deliver]
^ each of the|these|our|your *s [are>is|have>has|were>was]
measure|check|read|pack|handle|open it|them|everything [careful>carefully]
one of our|the|your [customer>customers|item>items|product>products|reason>reasons|problem>problems|screw>screws|part>parts] is|was|has|that|who
each|every [items>item|products>product|customers>customer|parcels>parcel|boxes>box|days>day]
there [is>are|was>were] many|several !a|an
[much>many] items|products|customers|orders|questions|reviews|problems|people|options|times
for [contact>contacting|choose>choosing|buy>buying] us|our|from|a|the|this
[tell to>tell|told to>told] us|me
please [to reply>reply|to contact>contact|to send>send|to tell>tell|to check>check|to let>let|to confirm>confirm|to give>give|to write>write]
we|they|you are [wait>waiting|look>looking|try>trying|ask>asking|write>writing|send>sending]
^ the|your frame|box|lamp|chair|sofa|desk|bag|shirt|dress|ring|mug|label|address|photo|colour|color|size|driver|fitter [have>has|are>is|don't>doesn't] !and|or
would [likes>like|wants>want]
^|if|because|when|since|but|as the|your|this|our package|parcel|order|item|product|shipment|delivery|invoice|refund|label|seller|carrier|courier|driver|review [have>has|are>is|don't>doesn't]
^ the|your|these|our items|products|parcels|packages|goods|parts|screws|photos [has>have|is>are|was>were]
the|our new|last stock [are>is]
[i>I] am|have|will|would|can|could|hope|was|want|need|think|wonder|wish|know|did|do|sent|ordered|received|bought
and|if|that|because|as|when|but [i>I] *
let|lets us|me [knows>know]
could|can|did|may not [found>find] the|your|it|any|a|his|our
waiting|wait|waits on|for [you>your] answer|reply|response|confirmation|decision|choice|address|measurements
^|and|but|so [its>it's] important|possible|necessary|likely|unlikely|impossible that|to
need|needs|want|wants|have|like to [now>know] the|your|which|what|where|when|if|how|whether|about
between the|these|those two|three|four [color>colors|colour>colours|size>sizes|option>options|model>models] $|and|or|please
[this>these] parts|screws|brackets|items|sizes|dimensions|measurements|colours|colors|products|pictures|photos|hinges do|don't|are|aren't|were|have|fit|come
please [except>accept] our|my apologies|apology|apologize|refund|offer|sincere
^ the|your|our|these|those curtains|screws|hinges|brackets|bolts|shelves|panels|cushions|tiles|cables|batteries|wheels|shoes|boots|gloves|earrings|measurements|dimensions|colours|colors|sizes|items|products [is>are|was>were|has>have]
[monday>Monday|tuesday>Tuesday|wednesday>Wednesday|thursday>Thursday|friday>Friday|saturday>Saturday|sunday>Sunday]
if|when|whether|because|until|unless|once|that you|we|they [prefers>prefer|wants>want|needs>need|likes>like|wishes>wish|thinks>think|knows>know|agrees>agree|decides>decide|accepts>accept]
did|does|do the|your|our * [came>come|went>go|got>get|arrived>arrive|broke>break|took>take]
for [you>your] patience|reply|answer|message|understanding|purchase|trust|cooperation|feedback|interest
please|can|could|you|kindly [reply us>reply to us|reply me>reply to me]
^ one of the|your|our|these|those *s [are>is|were>was|have>has] !you|we|they|there
confirm|check|verify|give|tell|provide|add|correct|enter|write|know|find|see|use|have|include|deliver|miss|missing|ready|and|with|on|to|in|by|is|at|us [you're>your] @noun $|is|was|has|and|or|with|on|to|in|for|about|by|before|so|as|number|because|again|please|should|{}
[it's>its] own
[we we're>we're|we we've>we've|we we'll>we'll|i i'm>I'm|i i've>I've|they they're>they're|he he's>he's|she she's>she's]
@than [then>than] #
@than [then>than] eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred
@than [then>than] half|yours|ours|mine|ordered|shown|normal
[cant>can't] !hook|hooks|dog
[wont>won't] be|fit|find|arrive|come|go|work|open|get|have|take|let|send|ship|deliver|reach|start|turn|close|charge|hold|do|know
^|,|but|because the|our|your @person [have>has|are>is|were>was|do>does|want>wants|need>needs|ask>asks|say>says|don't>doesn't|come>comes]
^ [are>is|were>was] the|your|our|this|that @thing for|in|on|at|correct|right|ok|okay|still|already|too|big|wide|ready|complete|with|from
^ [is>are|was>were|has>have|does>do] the|your|our|these|those @many in|on|for|correct|right|ok|okay|still|already|too|ready|complete|with|from|fit|need|have|turn|go|lead|look
us|me|with|of|about|for [you>your] address|house|phone|postcode|invoice|preferred|exact|full|flat|apartment|shipping|delivery|email|door|floor|measurements|choice|answer|reply
we|they [gets>get|receives>receive|knows>know|needs>need|wants>want|sees>see|sends>send|finds>find|hears>hear|starts>start]
until|if|when|once|before|because|unless|so|that|after we|you|they [gets>get|receives>receive|knows>know|has>have|needs>need|wants>want|sees>see|sends>send|finds>find|hears>hear|starts>start]
two|three|four|five|six|both|these|those|several|many|few [colour>colours|color>colors|size>sizes|option>options|fabric>fabrics|name>names|letter>letters|finish>finishes|photo>photos|box>boxes|item>items|model>models] $|do|did|does|is|are|you|for|and|or|would|which|from|we|can
two|three|four|five|six|both|these|those|several|many|few [colour's>colours|color's>colors|size's>sizes|option's>options|fabric's>fabrics|name's>names|letter's>letters|photo's>photos|box's>boxes|item's>items|screw's>screws|design's>designs|line's>lines] $|or|and|do|are|for|you|with|in|on
each|one|either|neither|two|three|both|several|many|some of the|these|those|your|our [panel>panels|lid>lids|colour>colours|color>colors|size>sizes|item>items|screw>screws|part>parts|box>boxes|name>names|letter>letters|option>options|lamp>lamps|cushion>cushions|chair>chairs|shelf>shelves|photo>photos|design>designs] has|have|is|are|was|were|do|you|we|should|needs|need
^|$|and|but|because [its>it's] needed|required|missing|ready|late|broken|okay|ok|fine $|for|to|by|in|on|when|that|if
could|can|would|will you|we|they|he|she [sent>send|confirmed>confirm|told>tell|gave>give|chose>choose|took>take|got>get|found>find|wrote>write|measured>measure|checked>check|replied>reply]
it|is|be|are|them|was|were [to>too] short|long|wide|narrow|small|big|tight|late|heavy|high|low $
^|if|whether|that|because|but|when the|your|this @thing [are>is|were>was|have>has] correct|correctly|spelled|spelt|right|missing|wrong|ok|okay|complete|incomplete|ready|too|still|not
[english>English|german>German|french>French|spanish>Spanish|italian>Italian|japanese>Japanese|chinese>Chinese|polish>Polish|dutch>Dutch] letters|language|version|alphabet|characters|text|address|customs|spelling
in|into|speak|from [english>English|german>German|french>French|spanish>Spanish|italian>Italian|japanese>Japanese|chinese>Chinese] $|or|and|please|so|if|too
how many [person>people|persons>people|day>days|piece>pieces|letter>letters|cushion>cushions|chair>chairs|step>steps|floor>floors|stair>stairs|name>names|line>lines|metre>metres|meter>meters|centimeter>centimeters|centimetre>centimetres|box>boxes|item>items|colour>colours|color>colors|screw>screws|unit>units]
are|is|am|still|be|we're [waiting your>waiting for your|waiting you>waiting for you]
to|please|will|can|we|must [wait your>wait for your]
might|could|can|would|should|shall we|i [knew>know|had>have|sent>send|got>get|kept>keep|did>do|asked>ask|used>use|added>add|changed>change]
^ may we|i [knew>know|had>have|sent>send|got>get|kept>keep|did>do|asked>ask|used>use|added>add|changed>change]
could|would|can|did|does|has|with|from|of|at|for [you're>your] *
[let's us>let us] know|have|see
like|want|need|wish|able|order|us to [known>know|sent>send|chose>choose|confirmed>confirm|received>receive|delivered>deliver|arranged>arrange|checked>check]
^|,|but|and [theirs>there's] a|an|no|only|one|still|nothing|something
attached|see|listed|shown|photo|address|written|label [bellow>below] $|for|is|and|or|to|with
the [loose>loss] of
does|did|doesn't|didn't the|your|this|that|it|our * [works>work|fits>fit|needs>need|contains>contain|looks>look|opens>open|closes>close|comes>come|turns>turn]
does|did|doesn't|didn't it|he|she [works>work|fits>fit|needs>need|contains>contain|looks>look|opens>open|closes>close|comes>come|has>have]
^|,|and|but|because the|your|this|each|our box|parcel|set|kit|package|drawer|order [contain>contains|include>includes]
!them|him|her|me|us|you|it to [knows>know|goes>go|comes>come|sends>send|gets>get]
same|other|another|which|different|this|that|the [modal>model] $|in|of|or|and|number|is|do|did|the|your|for|with
please|you [precise>specify] the|which|your|whether|what
consists|consist|consisting [out of>of]
@two = two|three|four|five|six|seven|eight|nine|ten
@counted = @many|items|products|parcels|packages|pictures|questions|pieces|parts|options|models|designs|fonts|patterns|orders|frames|lamps|finishes|fabrics|words|lines
which|one|each|either|any|none|all of [this>these] @two @counted
between|in|choose|confirm|check|received|ordered [this>these] @two @counted $
you like|prefer|want|need|have [this>these] @two @counted $
`;
