/**
 * What a message looks like where it says nothing. The layer gives way to all that the message says;
 * what is important in the layer of the marks does not.
 */
export const frameStyle = `
@layer bsm-marks, bsm-base;

@layer bsm-base {
  html {
    color-scheme: light;
    background: #fff;
    color: #0f1111;
    font: 16px/1.5 'Amazon Ember', Arial, sans-serif;
  }
  html[data-bsm-scheme='dark'] { color-scheme: dark; background: #191b1d; color: #e8e6e3; }
  body { margin: 16px; overflow-wrap: break-word; }
  [data-bsm-plain] { white-space: pre-wrap; }
  bsm-line { display: block; min-height: 1lh; }
  img[data-bsm-box], bsm-box {
    display: inline-block;
    box-sizing: border-box;
    overflow: hidden;
    vertical-align: bottom;
    outline: 1px dashed #8a8f94;
    outline-offset: -1px;
    background: repeating-linear-gradient(45deg, #8a8f941f 0 6px, transparent 6px 12px);
    font: 12px/1.4 Arial, sans-serif;
    color: inherit;
  }
  img[data-bsm-box]:not([width], [style*='width']) { min-width: 120px; }
  img[data-bsm-box]:not([height], [style*='height']) { min-height: 60px; }
  bsm-box { padding: 4px 8px; }
}

@layer bsm-marks {
  bsm-mark { all: unset !important; }
  html[data-bsm-marked] bsm-mark[data-bsm-value] {
    background: #2f81f726 !important;
    border-radius: 2px !important;
  }
  html[data-bsm-marked] bsm-mark[data-bsm-value='unknown'] {
    background: #9a670026 !important;
    outline: 1px dashed #9a6700 !important;
  }
  html[data-bsm-marked] bsm-mark[data-bsm-problems] {
    cursor: pointer !important;
    text-decoration: underline wavy 1.5px var(--bsm-severity) !important;
    text-underline-offset: 3px !important;
  }
  html[data-bsm-marked] [data-bsm-problems]:not(bsm-mark) {
    cursor: pointer !important;
    outline: 2px dashed var(--bsm-severity) !important;
    outline-offset: 1px !important;
  }
  [data-bsm-severity='error'] { --bsm-severity: #d1242f !important; }
  [data-bsm-severity='warning'] { --bsm-severity: #bf8700 !important; }
  [data-bsm-severity='info'] { --bsm-severity: #0969da !important; }
  [data-bsm-severity='hint'] { --bsm-severity: #6e7781 !important; }
  html[data-bsm-marked] [data-bsm-problems].bsm-chosen, bsm-mark:focus-visible {
    background: #2f81f759 !important;
    outline: 2px solid #0969da !important;
  }
}
`;

/** Takes the scheme that was chosen for the one that the system has. */
export function inScheme(css: string, scheme: 'light' | 'dark'): string {
  return css.replace(/\(prefers-color-scheme: (dark|light)\)/g, (_, wanted: string) =>
    wanted === scheme ? '(min-width: 0px)' : '(max-width: -1px)',
  );
}
