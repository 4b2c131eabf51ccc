const names = (list: string): string[] => list.split(/\s+/).filter((name) => name !== '');

/** The properties that a preview keeps: what shapes text, boxes, tables and lists. */
const kept: ReadonlySet<string> = new Set(
  names(`
    align-content align-items align-self aspect-ratio background background-clip background-color
    background-image background-origin background-position background-position-x
    background-position-y background-repeat background-size border-collapse border-radius
    border-spacing border-top-left-radius border-top-right-radius border-bottom-left-radius
    border-bottom-right-radius bottom box-shadow box-sizing break-after break-before break-inside
    caption-side clear color color-scheme column-count column-fill column-gap column-rule
    column-rule-color column-rule-style column-rule-width column-span column-width columns content
    counter-increment counter-reset cursor direction display empty-cells filter flex flex-basis
    flex-direction flex-flow flex-grow flex-shrink flex-wrap float font font-family
    font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
    font-variant font-variant-caps font-variant-ligatures font-variant-numeric font-weight gap grid
    grid-area grid-auto-columns grid-auto-flow grid-auto-rows grid-column grid-column-end
    grid-column-gap grid-column-start grid-gap grid-row grid-row-end grid-row-gap grid-row-start
    grid-template grid-template-areas grid-template-columns grid-template-rows height hyphens
    inline-size block-size inset justify-content justify-items justify-self left letter-spacing
    line-break line-height list-style list-style-image list-style-position list-style-type
    max-height max-width min-height min-width max-inline-size min-inline-size max-block-size
    min-block-size mix-blend-mode object-fit object-position opacity order orphans outline
    outline-color outline-offset outline-style outline-width overflow overflow-wrap overflow-x
    overflow-y place-content place-items place-self position quotes right row-gap tab-size
    table-layout text-align text-align-last text-combine-upright text-decoration
    text-decoration-color text-decoration-line text-decoration-style text-decoration-thickness
    text-emphasis text-indent text-justify text-orientation text-overflow text-shadow
    text-size-adjust text-transform text-underline-offset text-underline-position text-wrap top
    transform transform-origin unicode-bidi vertical-align visibility white-space widows width
    word-break word-spacing word-wrap writing-mode z-index zoom all
    -webkit-text-size-adjust -webkit-text-fill-color -webkit-text-stroke -webkit-hyphens
    -webkit-line-clamp -webkit-box-orient`),
);

/** `margin-left`, `padding-inline`, `border-top-color` and the like. */
const boxSides =
  /^(?:margin|padding|border|inset)(?:-(?:top|right|bottom|left|inline|block)(?:-(?:start|end))?)?(?:-(?:color|style|width))?$/;

/** Whether a preview keeps declarations of the property; custom properties are for `var()`. */
export function isKeptProperty(name: string): boolean {
  return kept.has(name) || boxSides.test(name) || /^--[\w-]{1,60}$/.test(name);
}
