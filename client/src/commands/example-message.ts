import { window, workspace } from 'vscode';

/** A message that a newcomer finds many things wrong with. */
const text = `<center>
<p>Hello {{buyer_name}},</p>
<p style="font-family: Arial">We need the size of your frame to complete your order 😀.</p>
<p><img src="http://example.com/sizes.png" width="900"></p>
<p>Plese answer this message. If you are happy, leave us a 5-star review!</p>
</center>
`;

/** Opens an untitled message to try things out on. */
export async function openExample(): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'handlebars', content: text });
  await window.showTextDocument(document);
}
