type Page<Line> = { lines: readonly Line[]; page_size: number }

/**
 * Every line of a statement, page after page, however many they are. What is entered meanwhile stands at the beginning and
 * pushes lines onto the next page: those are not told twice.
 */
export async function* everyLine<Line extends { id: string }>(
  first: Page<Line>,
  read: (page: number) => Promise<Page<Line>>
): AsyncGenerator<Line> {
  const told = new Set<string>()
  for (let page = 1, asked = first; ; asked = await read(++page)) {
    for (const line of asked.lines) {
      if (!told.has(line.id)) yield line
      told.add(line.id)
    }
    if (asked.lines.length < asked.page_size) return
  }
}
