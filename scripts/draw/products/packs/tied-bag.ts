import { darken } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { clip, ellipse, group, line, path } from "../../lib/svg.ts"
import { ramp } from "../closures.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { paperLight } from "../things/paper-light.ts"

/** Khoumassi couscous: a cloth bag tied at the neck, a dish of grain before it. */
export async function tiedBag(ctx: Ctx): Promise<string> {
  const cloth = "#f0e7d4"
  const d =
    "M540 300C470 360 370 400 346 520C322 660 330 860 372 960Q480 1010 590 1006Q720 1010 812 960C858 860 862 660 838 520C812 400 716 360 650 300Z"
  const neck =
    "M512 178Q540 230 548 292H642Q654 232 684 176Q648 196 628 172Q600 200 576 172Q552 198 512 178Z"
  const paper = await label(ctx, {
    width: 378,
    height: 412,
    layout: "crown",
    margin: 32,
  })
  const folds = (
    [
      [560, 310, 420, 520],
      [590, 312, 510, 480],
      [614, 312, 640, 470],
      [634, 310, 760, 520],
      [545, 306, 370, 640],
      [646, 306, 830, 640],
    ] as const
  )
    .map(([a, b, c, e], i) =>
      path(
        `M${a} ${b}Q${(a + c) / 2 + 16} ${(b + e) / 2} ${c} ${e}Q${(a + c) / 2 - 10} ${(b + e) / 2} ${a} ${b}Z`,
        i % 2 ? "#8a7448" : "#ffffff",
        { opacity: i % 2 ? 0.3 : 0.6 }
      )
    )
    .join("")
  const pick = random("couscous")
  const grains = Array.from({ length: 520 }, () => {
    const a = pick.between(0, Math.PI * 2)
    const r = Math.sqrt(pick.next())
    return ellipse(
      948 + Math.cos(a) * r * 132,
      986 + Math.sin(a) * r * 30 - (1 - r * r) * 62,
      pick.between(2.6, 4.6),
      pick.between(2.4, 4),
      pick.pick(["#e2b765", "#d1994a", "#f0d296", "#b57a36", "#8f5f30"])
    )
  }).join("")
  const bowl = new Solid(
    948,
    [
      [986, 150],
      [1006, 142],
      [1036, 112],
      [1060, 70, 1],
      [1070, 66],
    ],
    0.22
  )
  return scene(ctx, {
    frame: [150, 110, 1010],
    stand: "ledge",
    color: "#c26a52",
    defs: clip("bag", path(d, "#000")) + paperLight("fold", 330, 856),
    shadows: [{ silhouette: d + neck, base: 996 }],
    contacts: [
      [592, 1000, 240, 24],
      [948, 1072, 74, 16],
    ],
    body:
      path(neck, cloth) +
      path(
        "M560 190Q572 240 570 292H585Q586 240 560 190ZM640 190Q616 240 618 292H634Q636 240 640 190Z",
        "#8a7448",
        { opacity: 0.3 }
      ) +
      path(d, cloth) +
      group(folds + path(d, "url(#fold)"), { "clip-path": "url(#bag)" }) +
      `<g transform="translate(403 536)"><rect x="2" y="3" width="378" height="412" fill="#1c120c" opacity=".22"/>${paper}</g>` +
      line("M540 294Q594 314 650 294", ctx.accent, 13) +
      line("M541 304Q594 324 649 304", darken(ctx.accent, 0.25), 9) +
      line("M602 306q-52 60 -40 120M604 306q40 50 66 92", ctx.accent, 6) +
      (
        [
          [560, 428],
          [672, 400],
        ] as const
      )
        .map(([x, y]) =>
          path(`M${x - 8} ${y}l-4 40h26l-8 -40z`, darken(ctx.accent, 0.1))
        )
        .join("") +
      ellipse(604, 306, 12, 10, darken(ctx.accent, 0.1)) +
      bowl.shade(ramp("#8c5a34", 0.55, 0.4)) +
      bowl.ring(986, "#6e4324") +
      bowl.ring(986, "#c98b52", {}, 8) +
      grains,
  })
}
