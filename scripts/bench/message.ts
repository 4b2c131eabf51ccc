/** A message as sellers send it: layout tables, inline styles, a style sheet, some Handlebars, text. */

const head = `---
subject: "[Important] Engraving for order {{order.id}}"
purpose: custom-design
language: en-US
brand: Oakhill
---
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Engraving</title>
<style type="text/css">
  body { margin: 0; padding: 0; background-color: #f4f4f4 }
  table { border-collapse: collapse }
  .wrapper { width: 600px; max-width: 100% }
  .content td { padding: 12px 24px; border-bottom: 1px solid #dddddd }
  .note, .small { font-size: 14px }
  a.button { padding: 10px 16px; background-color: #ffd814; text-decoration: none }
  @media only screen and (max-width: 620px) {
    .wrapper { width: 100% !important }
    .content td { padding: 8px 12px !important; display: block }
  }
</style>
</head>
<body>
<table class="wrapper" width="600" align="center" cellpadding="0" cellspacing="0" role="presentation">
<tr><td><img src="https://images.oakhill.example/logo.png" width="180" alt="Oakhill"></td></tr>
<tr><td><p>Dear {{buyer.name}},</p>
<p>thank you for your patience. We need a few details before we can finish order <b>{{order.id}}</b>.</p></td></tr>
`;

const tail = `<tr><td><p class="small">Oakhill Workshop &middot; 12 Mill Lane &middot; Leeds<br>{{> imprint}}</p></td></tr>
</table>
</body>
</html>
`;

/** One of the sections between head and tail; they differ in their words and numbers. */
function section(index: number): string {
  const color = index % 8 === 7 ? ' color: #333333;' : '';
  return `<tr><td class="content" style="padding: 16px 24px;${color}">
  <!-- item ${index} -->
  <h2 style="font-size: 20px; margin: 0 0 8px 0">Item ${index + 1}: {{item.${index}.title}}</h2>
  <p>Please tell us the words that we shall engrave on the <em>front</em> of item ${index + 1}, at most
  ${20 + (index % 9)} letters, and whether you prefer the plain or the ornamental frame &ndash; both cost the same.</p>
  {{#if item.gift}}
    <p class="note">You asked for gift wrapping. Which card shall we add?</p>
  {{else}}
    <p class="note">We pack it in our usual box, ${index + 2} &times; 14 cm.</p>
  {{/if}}
  <table class="content" width="100%" cellpadding="0" cellspacing="0" role="presentation">
    <tr><td width="40%" valign="top"><img src="https://images.oakhill.example/frame-${index}.jpg" width="220"
      height="160" alt="The ornamental frame" style="display: block; border: 0"></td>
      <td width="60%" valign="top"><p>Frame no. ${index}, oak, 1.5&nbsp;kg</p>
        <ul>{{#each item.options}}<li>{{this.name}}: {{this.value}}</li>{{/each}}</ul>
        <a class="button" href="https://www.amazon.com/gp/your-account/order-details?orderID={{order.id}}"
          >Answer for item ${index + 1}</a></td></tr>
  </table>
</td></tr>
`;
}

/** A message of at least the given number of characters, and few more. */
export function realisticMessage(length: number): string {
  const parts = [head];
  let rest = length - head.length - tail.length;
  for (let index = 0; rest > 0; index++) {
    const part = section(index);
    parts.push(part);
    rest -= part.length;
  }
  parts.push(tail);
  return parts.join('');
}
