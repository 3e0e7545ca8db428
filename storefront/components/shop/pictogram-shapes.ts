/** One drawing on a 48 px grid: filled parts under the lines of a 2 px pen. */
export type Shape = { fill: string; lines: string; colour: string }

const SAFFRON = "var(--color-saffron)"
const OLIVE = "var(--color-olive)"
const ROSE = "var(--color-rose)"
const CLAY = "var(--color-clay)"
const SAND = "var(--color-sand)"
const MAJORELLE = "var(--color-majorelle)"

/** What the shop sells, by the handle of its category. */
const CATEGORY_SHAPES = {
  huiles: {
    fill: "M16 27h16v13a3 3 0 0 1-3 3H19a3 3 0 0 1-3-3V27Z",
    lines:
      "M20 5h8v8l4 6v21a3 3 0 0 1-3 3H19a3 3 0 0 1-3-3V19l4-6V5ZM18 9.5h12M16 27h16M24 31c2 2.6 3 4 3 5.4a3 3 0 0 1-6 0c0-1.4 1-2.8 3-5.4Z",
    colour: SAFFRON,
  },
  miels: {
    fill: "M12 25h24v12a6 6 0 0 1-6 6H18a6 6 0 0 1-6-6V25Z",
    lines:
      "M12 17h24v20a6 6 0 0 1-6 6H18a6 6 0 0 1-6-6V17ZM10 11h28v6H10v-6ZM24 23.5l6 3.5v7l-6 3.5-6-3.5v-7l6-3.5ZM18 11V7h12v4",
    colour: SAFFRON,
  },
  dattes: {
    fill: "M14 18c4 0 6.5 5 6.5 12S18 43 14 43 7.5 37 7.5 30 10 18 14 18ZM34 18c4 0 6.5 5 6.5 12S38 43 34 43s-6.5-6-6.5-13S30 18 34 18Z",
    lines:
      "M14 18c4 0 6.5 5 6.5 12S18 43 14 43 7.5 37 7.5 30 10 18 14 18ZM34 18c4 0 6.5 5 6.5 12S38 43 34 43s-6.5-6-6.5-13S30 18 34 18ZM24 5c0 7-4 11-10 13M24 5c0 7 4 11 10 13M24 5v6M11.5 25c-.6 3-.6 7 0 10M31.5 25c-.6 3-.6 7 0 10",
    colour: CLAY,
  },
  epices: {
    fill: "M24 7 38 29H10L24 7Z",
    lines:
      "M24 7 38 29H10L24 7ZM5.5 29h37c-.8 8.5-8 13-18.5 13S6.3 37.5 5.5 29ZM17 42.5h14M24 15v.1M20 22v.1M28 22v.1M24 25v.1",
    colour: SAFFRON,
  },
  "fruits-secs": {
    fill: "M24 5c10 7 14 16 12 25-1.4 6-6 10.5-12 13-6-2.5-10.6-7-12-13C10 21 14 12 24 5Z",
    lines:
      "M24 5c10 7 14 16 12 25-1.4 6-6 10.5-12 13-6-2.5-10.6-7-12-13C10 21 14 12 24 5ZM24 14v20M18.5 19c-1.3 5-1.3 9 0 14M29.5 19c1.3 5 1.3 9 0 14",
    colour: CLAY,
  },
  epicerie: {
    fill: "M14 15h20c7 8 7.5 20 2.5 28h-25C6.5 35 7 23 14 15Z",
    lines:
      "M14 15h20c7 8 7.5 20 2.5 28h-25C6.5 35 7 23 14 15ZM14 15l-3.5-9c4.5 2.6 9 2.6 13.5 0 4.5 2.6 9 2.6 13.5 0L34 15M24 23v15M24 28l-4.5-4M24 28l4.5-4M24 33.5l-4.5-4M24 33.5l4.5-4",
    colour: SAND,
  },
  cremerie: {
    fill: "M5 29h38v13H5V29Z",
    lines:
      "M5 29 31 10c7 2 11.5 9 12 19H5ZM5 29v13h38V29M14 35.5a1.8 1.8 0 1 0 .1 0M27 34a2.6 2.6 0 1 0 .1 0M36.5 37v.1M29 19a2.4 2.4 0 1 0 .1 0",
    colour: SAFFRON,
  },
  plantes: {
    fill: "M24 30C14 30 8.5 25 8 15c10 .5 15.5 5.5 16 15ZM24 23c0-8 5-14.5 15-16 .8 10-5 15.6-15 16Z",
    lines:
      "M24 30C14 30 8.5 25 8 15c10 .5 15.5 5.5 16 15ZM24 23c0-8 5-14.5 15-16 .8 10-5 15.6-15 16ZM24 44V22M14.5 21.5 24 30M32.5 13.5 24 22.5M24 38c4 0 7-1.6 9-5",
    colour: OLIVE,
  },
  cosmetiques: {
    fill: "M15 26h18v15a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 15 41V26Z",
    lines:
      "M21 15h6v4h4a2 2 0 0 1 2 2v20a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 15 41V21a2 2 0 0 1 2-2h4v-4ZM20 15V9a4 4 0 0 1 8 0v6M19 15h10M15 26h18M24 30.5l1.6 2.9 2.9 1.6-2.9 1.6L24 39.5l-1.6-2.9-2.9-1.6 2.9-1.6 1.6-2.9Z",
    colour: ROSE,
  },
  artisanat: {
    fill: "M10.5 24h27c.6 3.5-.2 6.5-2 10H12.5c-1.8-3.5-2.6-6.5-2-10Z",
    lines:
      "M18 5h12M19.5 5c1 5-.5 8-4 11.5-5.5 5.5-6 12-2.5 18.5 1.5 2.7 3.5 5 4 8h14c.5-3 2.5-5.3 4-8 3.5-6.5 3-13-2.5-18.5C29 13 27.5 10 28.5 5M10.5 24h27M12.5 34h23M11.5 30l4-4.5 4.2 6 4.3-6 4.3 6 4.2-6 4 4.5",
    colour: MAJORELLE,
  },
} satisfies Record<string, Shape>

/** What must be declared, by its code in the catalogue. */
export const ALLERGEN_SHAPES = {
  gluten: {
    fill: "M24 15c-3-2-4-5.5 0-10 4 4.5 3 8 0 10Z",
    lines:
      "M24 44V15M24 15c-3-2-4-5.5 0-10 4 4.5 3 8 0 10ZM24 23c-5 .5-8-2-8.5-7 5-.3 8 2 8.5 7ZM24 23c5 .5 8-2 8.5-7-5-.3-8 2-8.5 7ZM24 32c-5 .5-8-2-8.5-7 5-.3 8 2 8.5 7ZM24 32c5 .5 8-2 8.5-7-5-.3-8 2-8.5 7Z",
    colour: SAFFRON,
  },
  nuts: {
    fill: "M9 21c3-5 8-8 15-8s12 3 15 8c-1 13-7 20-15 23C16 41 10 34 9 21Z",
    lines:
      "M9 21c3-5 8-8 15-8s12 3 15 8c-1 13-7 20-15 23C16 41 10 34 9 21ZM9 21c4 2.6 9 3.8 15 3.8S35 23.6 39 21M24 13c0-3 1-5.5 4-8",
    colour: CLAY,
  },
  almonds: {
    fill: "M24 5c10 7 14 16 12 25-1.4 6-6 10.5-12 13-6-2.5-10.6-7-12-13C10 21 14 12 24 5Z",
    lines:
      "M24 5c10 7 14 16 12 25-1.4 6-6 10.5-12 13-6-2.5-10.6-7-12-13C10 21 14 12 24 5ZM24 14v20M18.5 19c-1.3 5-1.3 9 0 14M29.5 19c1.3 5 1.3 9 0 14",
    colour: SAFFRON,
  },
  walnuts: {
    fill: "M24 6c10 0 17 7 17 17.5S34 43 24 43 7 34 7 23.5 14 6 24 6Z",
    lines:
      "M24 6c10 0 17 7 17 17.5S34 43 24 43 7 34 7 23.5 14 6 24 6ZM24 6v37M18 13c-4 1-6 4-4.5 8-2.5 3-2 7 1.5 9 .5 3 2 5 4 6M30 13c4 1 6 4 4.5 8 2.5 3 2 7-1.5 9-.5 3-2 5-4 6",
    colour: CLAY,
  },
  peanuts: {
    fill: "M24 5c6 0 9 4 9 9 0 4-2.5 6-2.5 9s4 5 4 10.5S30 43 24 43s-10.5-4-10.5-9.5 4-7.5 4-10.5-2.5-5-2.5-9c0-5 3-9 9-9Z",
    lines:
      "M24 5c6 0 9 4 9 9 0 4-2.5 6-2.5 9s4 5 4 10.5S30 43 24 43s-10.5-4-10.5-9.5 4-7.5 4-10.5-2.5-5-2.5-9c0-5 3-9 9-9ZM21 11v4M27 11v4M24 14v4M20 31v4M28 31v4M24 34v4M24 27v3",
    colour: SAFFRON,
  },
  sesame: {
    fill: "M16 8c4 4 5 8 3 12-4 1-7-1-8-5 0-3 2-5 5-7ZM34 14c3 5 3 9 0 12-4 0-6.5-3-6.5-7 1-3 3.5-4.5 6.5-5ZM19 28c4 4 5 8 3 12-4 1-7-1-8-5 0-3 2-5 5-7Z",
    lines:
      "M16 8c4 4 5 8 3 12-4 1-7-1-8-5 0-3 2-5 5-7ZM34 14c3 5 3 9 0 12-4 0-6.5-3-6.5-7 1-3 3.5-4.5 6.5-5ZM19 28c4 4 5 8 3 12-4 1-7-1-8-5 0-3 2-5 5-7ZM33 34v.1M26 9v.1M10 26v.1M38 38v.1",
    colour: SAND,
  },
  milk: {
    fill: "M14 24h20v17a2.5 2.5 0 0 1-2.5 2.5h-15A2.5 2.5 0 0 1 14 41V24Z",
    lines:
      "M19 5h10v6l5 8v22a2.5 2.5 0 0 1-2.5 2.5h-15A2.5 2.5 0 0 1 14 41V19l5-8V5ZM19 11h10M14 24c4-2.5 7 2.5 10 0s6-2.5 10 0",
    colour: SAND,
  },
  eggs: {
    fill: "M24 5c8 0 14 13 14 22s-6 16-14 16-14-7-14-16S16 5 24 5Z",
    lines:
      "M24 5c8 0 14 13 14 22s-6 16-14 16-14-7-14-16S16 5 24 5ZM17 20c1-4 2.6-6.5 5-8.5",
    colour: SAND,
  },
  fish: {
    fill: "M5 24c6-9 13-12 19-12 5 0 9 3 12 8l8-7v22l-8-7c-3 5-7 8-12 8-6 0-13-3-19-12Z",
    lines:
      "M5 24c6-9 13-12 19-12 5 0 9 3 12 8l8-7v22l-8-7c-3 5-7 8-12 8-6 0-13-3-19-12ZM14 21v.1M21 17c3 4.5 3 9.5 0 14",
    colour: MAJORELLE,
  },
  soya: {
    fill: "M7 36C7 21 20 8 39 7c2 17-9 33-25 34-4 .2-7-1.5-7-5Z",
    lines:
      "M7 36C7 21 20 8 39 7c2 17-9 33-25 34-4 .2-7-1.5-7-5ZM39 7l4-3M15 31a4 4 0 1 0 .1 0M23 22.5a4 4 0 1 0 .1 0M31 14a4 4 0 1 0 .1 0",
    colour: OLIVE,
  },
  celery: {
    fill: "M14 20h20l-4 23H18l-4-23Z",
    lines:
      "M14 20h20l-4 23H18l-4-23ZM24 20v23M19 22l2 20M29 22l-2 20M14 20c-6-2-7-8-3-12 4-1 6 1 6 4 1-5 4-7 7-7s6 2 7 7c0-3 2-5 6-4 4 4 3 10-3 12",
    colour: OLIVE,
  },
  mustard: {
    fill: "M12 18h24v21a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V18Z",
    lines:
      "M12 18h24v21a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V18ZM11 11h26v7H11v-7ZM20 26v.1M28 26v.1M24 31v.1M18 34v.1M30 34v.1M24 38v.1M31 11l4-7",
    colour: SAFFRON,
  },
  sulphites: {
    fill: "M13 18h22c0 8-4 13-11 13s-11-5-11-13Z",
    lines:
      "M13 5h22c1 5 1 9 0 13 0 8-4 13-11 13s-11-5-11-13c-1-4-1-8 0-13ZM13 18h22M24 31v12M15 43h18M21 22v.1M27 24v.1M23 27v.1",
    colour: ROSE,
  },
  lupin: {
    fill: "M24 4c3 3 3 6 0 9-3-3-3-6 0-9ZM24 14c4-3 7-2 8 1-1 4-4 5-8 2-4 3-7 2-8-2 1-3 4-4 8-1ZM24 22c5-3 8-2 9 1.5-1 4-5 5-9 2-4 3-8 2-9-2C16 20 19 19 24 22Z",
    lines:
      "M24 4c3 3 3 6 0 9-3-3-3-6 0-9ZM24 14c4-3 7-2 8 1-1 4-4 5-8 2-4 3-7 2-8-2 1-3 4-4 8-1ZM24 22c5-3 8-2 9 1.5-1 4-5 5-9 2-4 3-8 2-9-2C16 20 19 19 24 22ZM24 27v17M24 44c-6 0-9-3-10-8 6-.5 9 2 10 8ZM24 44c6 0 9-3 10-8-6-.5-9 2-10 8Z",
    colour: MAJORELLE,
  },
  none: {
    fill: "",
    lines: "M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36ZM15.5 24.5l6 6 11.5-12.5",
    colour: OLIVE,
  },
} satisfies Record<string, Shape>

const OTHER_CATEGORY: Shape = CATEGORY_SHAPES.epicerie

/** The drawing of a category; staff may add some that have none. */
export function categoryShape(handle: string | null): Shape {
  const shapes: Record<string, Shape> = CATEGORY_SHAPES
  return shapes[handle ?? ""] ?? OTHER_CATEGORY
}
