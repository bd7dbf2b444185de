/** Drawn on a 24-unit square, stroke 1.75; `mirrored` ones turn with the writing direction. */
const paths = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5",
  basket: "M4 10h16l-1.6 10H5.6ZM8 10l3-6M16 10l-3-6M9 13.5v3.5M12 13.5v3.5M15 13.5v3.5",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6",
  people:
    "M8.5 5a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM2.5 19.5c.5-3.5 2.8-5.3 6-5.3s5.5 1.8 6 5.3M15.5 5.3a3 3 0 0 1 0 5.8M17.5 14.5c2.3.5 3.6 2.2 4 5",
  menu: "M4 6.5h16M4 12h16M4 17.5h16",
  close: "M6 6l12 12M18 6 6 18",
  forward: "M9.5 5.5 16 12l-6.5 6.5",
  back: "M14.5 5.5 8 12l6.5 6.5",
  down: "M5.5 9.5 12 16l6.5-6.5",
  check: "M5 12.5 10 17.5 19.5 7",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  alert: "M12 4 2.8 20h18.4ZM12 10v4.5M12 17.2v.3",
  info: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5M12 7.5v.3",
  sign: "M12 2.5 14.8 5.2 18.7 5.3 18.8 9.2 21.5 12 18.8 14.8 18.7 18.7 14.8 18.8 12 21.5 9.2 18.8 5.3 18.7 5.2 14.8 2.5 12 5.2 9.2 5.3 5.3 9.2 5.2ZM8.7 12.2 11 14.5l4.3-4.7",
  parcel: "M3.5 7.5 12 3.5l8.5 4v9L12 20.5l-8.5-4ZM3.5 7.5 12 11.5l8.5-4M12 11.5v9M7.7 5.5l8.5 4",
  van: "M2.5 6.5h11v10h-11ZM13.5 10h4.3l3.7 3.5v3h-8M6.5 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM17 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  cash: "M2.5 6.5h19v11h-19ZM12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4ZM5.5 9.5v5M18.5 9.5v5",
  pin: "M12 21c4.5-4.8 6.8-8.3 6.8-11.3a6.8 6.8 0 1 0-13.6 0C5.2 12.7 7.5 16.2 12 21ZM12 7.3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  heart: "M12 20C6.5 16 3.5 12.7 3.5 9.3A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2.3C20.5 12.7 17.5 16 12 20Z",
  globe: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c-5 5.5-5 11.5 0 17M12 3.5c5 5.5 5 11.5 0 17",
  phone:
    "M6 3.5h3.5l1.5 4.5-2.3 1.7c1.2 2.5 3 4.3 5.6 5.6l1.7-2.3 4.5 1.5V18c0 1.5-1 2.5-2.5 2.5C10.5 20 4 13.5 3.5 6 3.5 4.5 4.5 3.5 6 3.5Z",
  home: "M4 20.5V11c0-4 4-5 8-7.5 4 2.5 8 3.5 8 7.5v9.5h-5V15c0-2-1.5-3-3-3s-3 1-3 3v5.5Z",
  fair: "M3.5 20.5V10C3.5 6 7.5 6 12 3c4.5 3 8.5 3 8.5 7v10.5M7.5 20.5V12c0-2 2-2.5 4.5-4 2.5 1.5 4.5 2 4.5 4v8.5M2 20.5h20",
  loom: "M4 3.5v17M20 3.5v17M4 6h16M4 18h16M8 6v12M12 6v12M16 6v12M6 10h4M10 14h4M14 10h4",
  calendar: "M4 6h16v14H4ZM4 10.5h16M8.5 3.5v4M15.5 3.5v4",
  returns: "M8.5 4.5 4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11H8",
  remove: "M5 7h14M9.5 7V4h5v3M7 7l1 13.5h8L17 7M10.5 11v6M13.5 11v6",
  sun: "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M19 5l-1.7 1.7M6.7 17.3 5 19",
  moon: "M20.5 14.2A8.7 8.7 0 0 1 9.8 3.5a8.7 8.7 0 1 0 10.7 10.7Z",
  emptyShelf: "M4 3.5v17M20 3.5v17M4 8h16M4 17.5h16M10 10.7l4 4M14 10.7l-4 4",
  broken: "M8.5 3.5h7V7l2.5 3.5v10H6v-10L8.5 7ZM8.5 7h7M13 10.5 10.5 14l3.5 2-2 4.5",
  noWay:
    "M12 21c4.5-4.8 6.8-8.3 6.8-11.3a6.8 6.8 0 1 0-13.6 0C5.2 12.7 7.5 16.2 12 21ZM9.7 7.4l4.6 4.6M14.3 7.4 9.7 12",
  shutter: "M4 20.5V8M20 20.5V8M3 8l1.5-4.5h15L21 8ZM4 11.5h16M4 15h16M4 18.5h16",
  noAnswer:
    "M6 3.5h3.5l1.5 4.5-2.3 1.7c1.2 2.5 3 4.3 5.6 5.6l1.7-2.3 4.5 1.5V18c0 1.5-1 2.5-2.5 2.5C10.5 20 4 13.5 3.5 6 3.5 4.5 4.5 3.5 6 3.5ZM15.5 4 20 8.5M20 4l-4.5 4.5",
  door: "M6 20.5v-17h12v17M3.5 20.5h17M14.7 11.5v2",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5v5l3.5 2",
  talk: "M3.5 5h17v11.5h-9l-4.5 4v-4H3.5ZM8 10.7v.3M12 10.7v.3M16 10.7v.3",
  device: "M4 4.5h16v11H4ZM9 20h6M12 15.5V20",
} as const

export type IconName = keyof typeof paths

const mirrored: ReadonlySet<IconName> = new Set(["forward", "back", "returns", "van"])

/** Decorative unless a title is given; size in CSS units. */
export function Icon({ name, size = "1.5rem", title }: { name: IconName; size?: string; title?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      style={{ inlineSize: size, blockSize: size, flex: "none" }}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      data-mirrored={mirrored.has(name) || undefined}
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
