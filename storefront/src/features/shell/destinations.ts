import type { IconName } from "@/ui/icon"

/** The four ways through the fair, in the order of the header; `key` names the word in `nav`. */
export const mainDestinations = [
  { key: "regions", path: "/regions", icon: "pin" },
  { key: "cooperatives", path: "/cooperatives", icon: "people" },
  { key: "categories", path: "/categories", icon: "loom" },
  { key: "fairs", path: "/fairs", icon: "fair" },
] as const satisfies readonly { key: string; path: string; icon: IconName }[]

/** The pages at the foot, by column; keys name the words in `footer`. */
export const footerColumns = [
  {
    key: "buying",
    links: [
      { key: "howItWorks", path: "/how-it-works" },
      { key: "delivery", path: "/delivery" },
      { key: "returns", path: "/returns" },
      { key: "tracking", path: "/tracking" },
    ],
  },
  {
    key: "market",
    links: [
      { key: "forCooperatives", path: "/for-cooperatives" },
      { key: "aboutThePictures", path: "/about-the-pictures" },
      { key: "contact", path: "/contact" },
    ],
  },
  {
    key: "legal",
    links: [
      { key: "seller", path: "/seller" },
      { key: "terms", path: "/terms" },
      { key: "withdrawal", path: "/withdrawal" },
      { key: "privacy", path: "/privacy" },
    ],
  },
] as const

/** The same pages in one row, for the menu of a phone. */
export const footerLinks = [...footerColumns[0].links, ...footerColumns[1].links, ...footerColumns[2].links]
