const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that a preview shows as they are; of others, only what they hold. */
export const keptElements = names(
  'a abbr acronym address article aside b bdi bdo big blockquote br button caption center cite code col colgroup ' +
    'dd del details dfn dir div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'i img ins kbd label legend li main mark menu nav nobr ol p pre q rb rp rt rtc ruby s samp section small span ' +
    'strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr',
);

/** Elements that a preview shows under another name: a form would be sent. */
export const renamedElements: ReadonlyMap<string, string> = new Map([
  ['form', 'div'],
  ['dialog', 'div'],
  ['listing', 'pre'],
  ['xmp', 'pre'],
  ['plaintext', 'pre'],
  ['image', 'img'],
]);

/** Elements in whose place stands a box that says what they are. */
export const boxedElements: ReadonlyMap<string, string> = new Map([
  ['svg', 'Drawing (SVG)'],
  ['math', 'Formula (MathML)'],
  ['video', 'Video'],
  ['audio', 'Audio'],
  ['object', 'Embedded object'],
  ['embed', 'Embedded object'],
  ['applet', 'Embedded object'],
  ['iframe', 'Embedded page'],
  ['frame', 'Embedded page'],
  ['frameset', 'Embedded pages'],
  ['canvas', 'Canvas'],
  ['input', 'Input field'],
  ['textarea', 'Input field'],
  ['select', 'Choice'],
  ['keygen', 'Input field'],
  ['meter', 'Meter'],
  ['progress', 'Progress'],
]);

/** Elements of which the buyer sees nothing, not even what they hold. */
export const droppedElements = names(
  'head title script style template noembed noframes datalist param source track base link meta area map ' +
    'bgsound isindex portal slot',
);

/** The page's own elements: what they say goes to those of the preview. */
export const pageElements = names('html body');

/** Elements of which a preview writes no end tag. */
export const emptyElements = names('br col hr img wbr');
