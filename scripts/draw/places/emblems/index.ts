import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { emblem, type Frame, type Inks, type Mark } from "./frame.ts"
import * as fields from "./marks-of-fields.ts"
import * as hands from "./marks-of-hands.ts"
import * as trees from "./marks-of-trees.ts"

type Palette = { main: string; accent: string; ground: string }
/** Which of the region's colours is the field; siblings of one region never share one with the same frame. */
type Field = "main" | "accent" | "ground" | "night"

const emblems: Record<
  string,
  readonly [Frame, Field, Mark, own?: Partial<Inks>]
> = {
  "tislit-n-wargan": [
    "khatam",
    "main",
    trees.arganNut,
    { third: pigment.olive },
  ],
  "fil-rouge-askaoun": [
    "hexagon",
    "main",
    fields.crocusThreads,
    { ink: "#5b3d87", second: "#c8261f", third: "#9a7cc0" },
  ],
  "palmes-songees": [
    "arch",
    "accent",
    trees.palmTree,
    { ink: pigment.olive, third: pigment.henna },
  ],
  "nakhlat-al-khayal": [
    "twelve",
    "accent",
    trees.datesHung,
    { ink: "#5f2c18", second: "#d08a4a", third: pigment.saffron },
  ],
  "ward-wahmi": ["petals", "ground", fields.roseRosette],
  "pommes-de-nulle-part": [
    "octagon",
    "main",
    trees.appleCut,
    { third: pigment.olive },
  ],
  "tissage-songe": ["lozenge", "night", hands.knotLozenge],
  "verger-invente": [
    "circle",
    "accent",
    trees.orangeRound,
    { third: pigment.olive },
  ],
  "oasis-fictive": ["arch", "main", hands.towerAndWater],
  "asif-n-tadla": ["hexagon", "main", fields.comb, { second: pigment.saffron }],
  "chimeres-chiadma": ["circle", "accent", trees.oliveWave],
  "kammoun-al-hikaya": ["octagram", "main", fields.umbel],
  "terre-de-fable": ["khatam", "ground", hands.amphora],
  "jbala-revee": ["octagon", "main", hands.hatFromAbove],
  "chevre-bleue": ["cross", "ground", hands.goatHead],
  "nabout-al-hulm": [
    "arch",
    "accent",
    trees.figCut,
    { ink: "#54304a", second: pigment.rose },
  ],
  "olives-de-songe": ["sixteen", "ground", trees.millWheel],
  "mille-tesselles": ["khatam", "main", hands.missingTile],
  "imilla-imaginaires": ["lozenge", "night", hands.woolLattice],
  "zaer-conte": ["ten", "accent", fields.lentils],
  "doukkala-mirage": ["twelve", "main", trees.grapes],
  "aknari-ailleurs": [
    "octagram",
    "accent",
    fields.cactusPad,
    { third: pigment.leaf, second: "#b8324a" },
  ],
  "sahra-al-asal": ["circle", "main", fields.honeyDune],
  "khoumassi-dunes": ["ten", "main", fields.fiveEars],
}

/** A cooperative's mark, in its region's colours. */
export function emblemOf(key: string, palette: Palette): string {
  const entry = emblems[key]
  if (!entry)
    throw new Error(`No emblem is drawn for ${key}; add it to emblems/index.ts`)
  const [frame, field, mark, own] = entry
  return emblem(frame, { ...inksFor(field, palette), ...own }, mark)
}

function inksFor(field: Field, { main, accent, ground }: Palette): Inks {
  const paper = mix(ground, pigment.plaster, 0.6)
  switch (field) {
    case "main":
      return {
        field: main,
        plate: paper,
        ink: darken(main, 0.3),
        second: accent,
        third: darken(accent, 0.12),
      }
    case "accent":
      return {
        field: accent,
        plate: paper,
        ink: main,
        second: lighten(mix(main, pigment.saffron, 0.6), 0.1),
        third: darken(accent, 0.3),
      }
    case "ground":
      return {
        field: mix(ground, pigment.sand, 0.35),
        plate: main,
        ink: paper,
        second: mix(accent, pigment.saffron, 0.5),
        third: mix(ground, accent, 0.55),
      }
    case "night":
      return {
        field: darken(main, 0.55),
        plate: paper,
        ink: darken(main, 0.35),
        second: mix(accent, pigment.clay, 0.3),
        third: main,
      }
  }
}
