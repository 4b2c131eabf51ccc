/** `302-1234567-1234567` or `D01-1234567-1234567`, not inside a longer number. */
export const orderIdPattern = /(?<!\d-?)(?:\d{3}|D\d{2})-\d{7}-\d{7}(?!-?\d)/gi;
