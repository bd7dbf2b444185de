export const searched = {
  title: "What was searched for",
  lead: "Sums by day, kept for 13 months. Nobody who searched is known here.",
  words: "Words",
  language: "Language of the page",
  by: { searched: "Most searched", nothing: "Found nothing", clicked: "Opened", bought: "Bought after" },
  heads: { searched: "Searches", nothing: "Found nothing", clicked: "Opened", bought: "Bought" },
  say: "Give a meaning",
  none: "Nothing was counted in these days.",
  hidden:
    "Not shown: {{number}} searches for words that are not of the trade and came on fewer than three days. Somebody may have typed them about themselves.",
}
