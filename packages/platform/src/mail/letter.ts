import type { Language } from "@trama/kernel";

/** Something to press in a letter. */
interface Action {
  label: string;
  url: string;
}

/** What one letter says, in plain sentences. */
export interface Letter {
  language: Language;
  to: { name: string; address: string };
  subject: string;
  /** Each is one paragraph; the first is the greeting. */
  before: readonly string[];
  action: Action | null;
  after: readonly string[];
}

/** Around every letter: who writes. */
export interface Letterhead {
  /** The name people know it by, at the top and as the sender. */
  brand: string;
  /** The last lines, small. */
  foot: readonly string[];
}

/** Text of one line: what breaks lines or is not shown becomes a space. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it. */
function escaped(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** The letter for who reads plain text: what is to be pressed is an address on a line of its own. */
export function letterText({ before, action, after }: Letter, { brand, foot }: Letterhead): string {
  const pressed = action ? [`${oneLine(action.label)}:\n${oneLine(action.url)}`] : [];
  const paragraphs = [...before.map(oneLine), ...pressed, ...after.map(oneLine)];
  return `${[...paragraphs, ["-- ", oneLine(brand), ...foot.map(oneLine)].join("\n")].join("\n\n")}\n`;
}

const paragraph = (text: string, style = "margin:0 0 16px") => `<p style="${style}">${escaped(text)}</p>`;

/** The same letter as simple HTML: no picture, nothing loaded from anywhere, readable without its style. */
export function letterHtml({ language, subject, before, action, after }: Letter, { brand, foot }: Letterhead): string {
  const button = "display:inline-block;padding:12px 20px;border-radius:4px;background:#0059b3;color:#ffffff";
  const pressed = action
    ? `<p style="margin:0 0 16px"><a href="${escaped(action.url)}" style="${button};text-decoration:none;font-weight:600">${escaped(action.label)}</a></p>
<p style="margin:0 0 16px;font-size:14px;word-break:break-all">${escaped(action.url)}</p>`
    : "";
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;font-family:'Titillium Web',Arial,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 24px;font-size:20px;font-weight:700">${escaped(brand)}</p>
${before.map((text) => paragraph(text)).join("\n")}
${pressed}
${after.map((text) => paragraph(text)).join("\n")}
<hr style="border:0;border-top:1px solid #808080;margin:24px 0 12px">
${foot.map((text) => paragraph(text, "margin:0 0 4px;font-size:14px")).join("\n")}
</div>
</body>
</html>
`;
}
