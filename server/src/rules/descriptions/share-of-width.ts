/** How much of the message's width something takes: `30 % of the message's width (180 of 600 px)`. */
export function shareOfWidth(width: number, messageWidth: number): string {
  const percent = toTenths((width / messageWidth) * 100);
  return `${percent} % of the message’s width (${toTenths(width)} of ${messageWidth} px)`;
}

/** Whole numbers would show what is a little over the limit as the limit itself. */
const toTenths = (value: number): number => Math.round(value * 10) / 10;

/** What to do about something that takes more than this part of the message's width. */
export const narrowTo = (part: number): string => `Make it ${Math.round(part * 100)} % or less.`;
