import type { Locale } from "./facts"
import type { Block, Letter, Row } from "./letter"

/** Colours that hold on paper and, where a mail program darkens them, on night too. */
const paper = "#FBF6EC"
const sheet = "#FFFFFF"
const ink = "#231C17"
const muted = "#6A5F55"
const indigo = "#1D2C5E"
const saffron = "#D98A12"
const line = "#E8DFCE"

/** For programs that know of the dark; the others show the day. */
const night = `@media (prefers-color-scheme: dark) {
  .ground { background: #131A33 !important }
  .sheet { background: #1C2547 !important; border-color: #33407A !important }
  .ink, .ink td { color: #FFF7E8 !important }
  .muted { color: #C9CFE6 !important }
  .line { border-color: #33407A !important }
}`

const fonts: Record<Locale, string> = {
  ar: "'Readex Pro', 'Segoe UI', Tahoma, 'Noto Naskh Arabic', sans-serif",
  fr: "'Readex Pro', 'Segoe UI', Helvetica, Arial, sans-serif",
  en: "'Readex Pro', 'Segoe UI', Helvetica, Arial, sans-serif",
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** The letter as a mail program shows it: tables and inline styles, its writing direction on every table. */
export function letterHtml(
  letter: Letter,
  { locale, market, closing }: { locale: Locale; market: string; closing: string }
): string {
  const direction = locale === "ar" ? "rtl" : "ltr"
  const start = locale === "ar" ? "right" : "left"
  const size = locale === "ar" ? "font-size:17px;line-height:1.9" : "font-size:16px;line-height:1.6"
  const font = `font-family:${fonts[locale]};${size}`
  const table = `role="presentation" dir="${direction}" cellpadding="0" cellspacing="0" border="0" width="100%"`
  const frame = { table, end: start === "right" ? "left" : "right" }
  const blocks = letter.blocks.map((block) => blockHtml(block, frame)).join("\n")
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(letter.subject)}</title>
<style>${night}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:${paper}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(letter.preview)}</div>
<table ${table} class="ground" style="background:${paper}"><tr><td align="center" style="padding:24px 12px">
<table ${table} style="max-width:600px;${font};color:${ink};text-align:${start}" class="ink">
<tr><td style="background:${indigo};color:#FFF7E8;padding:18px 24px;font-size:22px;font-weight:700;border-bottom:4px solid ${saffron}">${escapeHtml(market)}</td></tr>
<tr><td class="sheet ink" style="background:${sheet};color:${ink};padding:24px;border:1px solid ${line};border-top:0">
${blocks}
</td></tr>
<tr><td class="muted" style="padding:16px 24px;font-size:13px;color:${muted}">${escapeHtml(closing)}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}

/** What every table of a letter begins with, and the side where its lines end: mail programs know no logical sides. */
type Frame = { table: string; end: string }

function blockHtml(block: Block, frame: Frame): string {
  const { table } = frame
  switch (block.kind) {
    case "title":
      return `<h1 style="margin:0 0 12px;font-size:24px;line-height:1.3">${escapeHtml(block.text)}</h1>`
    case "text":
      return `<p style="margin:0 0 16px">${paragraph(block.text)}</p>`
    case "quote":
      return `<table ${table} style="margin:0 0 16px"><tr>${band(saffron)}<td class="ink" style="padding:4px 14px" dir="auto">${paragraph(block.text)}</td></tr></table>`
    case "rows":
      return `<table ${table} style="margin:0 0 16px">${rowsHtml(block.rows, frame)}</table>`
    case "parcel":
      return parcelHtml(block, frame)
    case "link":
      return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 16px"><tr><td bgcolor="${saffron}" style="background:${saffron};border-radius:8px"><a href="${escapeHtml(webAddress(block.href))}" style="display:inline-block;padding:12px 22px;color:${ink};text-decoration:none;font-weight:700">${escapeHtml(block.label)}</a></td></tr></table>`
  }
}

/** A parcel bears the colour of its region along its starting edge, as everywhere in the market. */
function parcelHtml(block: Extract<Block, { kind: "parcel" }>, frame: Frame): string {
  const { table } = frame
  const rows = (part: Row[]) => (part.length ? `<table ${table}>${rowsHtml(part, frame)}</table>` : "")
  const rule = `<div class="line" style="border-top:1px solid ${line};margin:8px 0"></div>`
  const parts = [rows(block.lines), rows(block.sums), rows(block.notes)].filter(Boolean).join(rule)
  return `<table ${table} class="line" style="margin:0 0 20px;border:1px solid ${line}"><tr>${band(block.colour)}<td class="ink" style="padding:14px 16px"><strong>${isolated(block.heading)}</strong>${rule}${parts}</td></tr></table>`
}

const band = (colour: string) =>
  `<td width="10" bgcolor="${colour}" style="width:10px;background:${colour};font-size:0">&nbsp;</td>`

function rowsHtml(rows: Row[], { end }: Frame): string {
  return rows
    .map(({ label, value }) => {
      const cell = `<td class="ink" colspan="${value ? 1 : 2}" style="padding:2px 0;vertical-align:top">${isolated(label)}</td>`
      return `<tr>${cell}${value && `<td class="ink" align="${end}" style="padding:2px 0;vertical-align:top;text-align:${end}">${isolated(value)}</td>`}</tr>`
    })
    .join("")
}

/** Amounts, names and references keep their own direction. */
const isolated = (text: string) => `<bdi>${escapeHtml(text)}</bdi>`

/** A reference is read out over the phone: it stays on one line, in its own direction. */
const whole = (html: string) =>
  html.replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, '<bdi dir="ltr" style="white-space:nowrap">$&</bdi>')

const paragraph = (text: string) => whole(escapeHtml(text).replace(/\n/g, "<br>"))

/** Somebody typed it, so it may be no web address at all. */
const webAddress = (href: string) => (/^https?:\/\//.test(href) ? href : "#")
