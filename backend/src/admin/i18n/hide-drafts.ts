/** Draft orders are refused to everybody (`api/staff-access.ts`), and Medusa names them in English alone: nothing leads to them. */
export function hideDrafts(): void {
  const style = document.createElement("style")
  style.textContent = 'a[href$="/draft-orders"] { display: none }'
  document.head.append(style)
}
