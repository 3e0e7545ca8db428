import { classNames } from "./class-names"

/** Drawn by hand on a 24 px grid with a 1.6 px pen. */
const SHAPES = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.4 15.4 21 21",
  basket:
    "M4 9.5h16l-1.6 9.2a1.6 1.6 0 0 1-1.6 1.3H7.2a1.6 1.6 0 0 1-1.6-1.3L4 9.5ZM7.5 9.5C7.5 5.9 9.4 4 12 4s4.5 1.9 4.5 5.5M9.5 13v3.5M14.5 13v3.5",
  menu: "M3.5 6.5h17M3.5 12h17M3.5 17.5h11",
  close: "M5.5 5.5l13 13M18.5 5.5l-13 13",
  chevron: "M9 5l7 7-7 7",
  arrow: "M4 12h15M13 6l6 6-6 6",
  check: "M4.5 12.5l5 5 10-11",
  information:
    "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5M12 7.5v.6",
  pin: "M12 21c4.5-5.2 6.8-8.8 6.8-11.5A6.8 6.8 0 0 0 12 3a6.8 6.8 0 0 0-6.8 6.5C5.2 12.2 7.5 15.8 12 21ZM12 7.3v4.4M9.8 9.5h4.4",
  parcel:
    "M3.5 8 12 3.5 20.5 8v8.5L12 21l-8.5-4.5V8ZM3.5 8 12 12.5 20.5 8M12 12.5V21M7.6 5.8l8.6 4.5",
  account:
    "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6",
  globe:
    "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c2.6 2.4 3.9 5.2 3.9 8.5s-1.3 6.1-3.9 8.5c-2.6-2.4-3.9-5.2-3.9-8.5s1.3-6.1 3.9-8.5Z",
  filter: "M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h11M19 17h1M17 15v4",
  hand: "M4 13.5c2.4-.2 3.6.6 5 1.7h3.6c1.5 0 1.5 2.1 0 2.1H9.5M12.8 16.4l4.9-2.6c1.5-.8 2.7 1 1.4 2l-5.3 3.8c-.8.6-1.5.7-2.4.4L4 18.3M12 10.5c-2.8-1.7-4.2-3.3-4.2-5A2.2 2.2 0 0 1 12 4.6a2.2 2.2 0 0 1 4.2.9c0 1.7-1.4 3.3-4.2 5Z",
  leaf: "M5 19C4.2 10.5 8.8 5 19.5 4.5 20 15 14.5 19.5 8 17.5M4.5 20.5C6.5 15.5 10 12 14.5 10",
  star: "M12 2.5l2.8 2.7h3.9v3.9l2.8 2.9-2.8 2.9v3.9h-3.9L12 21.5l-2.8-2.7H5.3v-3.9L2.5 12l2.8-2.9V5.2h3.9L12 2.5Z",
  minus: "M5 12h14",
  plus: "M5 12h14M12 5v14",
  trash:
    "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.9 12.5h9.2L17.5 7M10.2 10.5v5.5M13.8 10.5v5.5",
  phone:
    "M7 3.5h3l1.3 4.4-2 1.5c1 2.3 2.9 4.2 5.3 5.3l1.5-2 4.4 1.3v3c0 1.9-1.5 3.5-3.5 3.3C9.8 19.6 4.4 14.2 3.7 7 3.5 5 5.1 3.5 7 3.5Z",
  card: "M3.5 6h17v12.5h-17V6ZM3.5 10h17M6.5 15h4",
  cash: "M3 7h18v10.5H3V7ZM12 9.7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM6 10v.1M18 14.4v.1",
} as const

export type IconName = keyof typeof SHAPES

/** A drawing beside words; it says nothing of its own to a screen reader. */
export function Icon({
  name,
  className,
}: {
  name: IconName
  className?: string
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      className={classNames("size-6", className)}
    >
      <path d={SHAPES[name]} />
    </svg>
  )
}
