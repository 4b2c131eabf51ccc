/** A message with a few problems of different kinds, for a first look. */
export const exampleMessage = `<p style="line-height: 2">Hello {{buyer.name}} 😀,</p>
{{#if sizes}}
<p>Which size do you need for your order {{order.number}}?</p>
{{else}}
<p>Which colour do you wish for your order {{order.number}}?</p>
{{/if}}
<p><img src="http://example.com/frames.png" alt="A small frame beside a large one" width="240" height="90"></p>
<p>Leave us a 5-star review and get a voucher for your next order!</p>
<p>Oakhill Frames</p>
`;
