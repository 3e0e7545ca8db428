/** Which drawing shows where each product comes from. */
import type { Drawing } from "../kit.ts"
import { almondBranch } from "./almond-branch.ts"
import { amlouBowl } from "./amlou-bowl.ts"
import { appleBranch } from "./apple-branch.ts"
import { arbutus } from "./arbutus.ts"
import { arganBranch } from "./argan-branch.ts"
import { arganKernels } from "./argan-kernels.ts"
import { cactus } from "./cactus.ts"
import { caperBranch } from "./caper-branch.ts"
import { cereals } from "./cereals.ts"
import { clementines } from "./clementines.ts"
import { comb } from "./comb.ts"
import { crocusField } from "./crocus-field.ts"
import { cuminPlant } from "./cumin-plant.ts"
import { dateBunch } from "./date-bunch.ts"
import { datePalm } from "./date-palm.ts"
import { dateTray } from "./date-tray.ts"
import { euphorbia } from "./euphorbia.ts"
import { figTree } from "./fig-tree.ts"
import { goat } from "./goat.ts"
import { hennaBranch } from "./henna-branch.ts"
import { leather } from "./leather.ts"
import { lentilPlant } from "./lentil-plant.ts"
import { loom } from "./loom.ts"
import { oliveBowl } from "./olive-bowl.ts"
import { oliveBranch } from "./olive-branch.ts"
import { oliveMill } from "./olive-mill.ts"
import { openDates } from "./open-dates.ts"
import { pomegranates } from "./pomegranates.ts"
import { potterWheel } from "./potter-wheel.ts"
import { roseBranch } from "./rose-branch.ts"
import { still } from "./still.ts"
import { vine } from "./vine.ts"
import { wool } from "./wool.ts"
import { zelligeBench } from "./zellige-bench.ts"

export const raws: Record<string, Drawing> = {
  "huile-argane-alimentaire": arganBranch,
  "huile-argane-cosmetique": arganKernels,
  "amlou-amandes": amlouBowl,
  "amandes-tafraout": almondBranch,
  "safran-taliouine": crocusField,
  "dattes-bouittob": dateBunch,
  "henne-foum-zguid": hennaBranch,
  "dattes-majhoul": openDates,
  "dattes-boufeggous": datePalm,
  "boutons-rose-dades": roseBranch,
  "eau-de-rose": still,
  "vinaigre-pomme-midelt": appleBranch,
  "tapis-taznakht": loom,
  "confiture-clementine": clementines,
  "dattes-aziza": dateTray,
  "miel-euphorbe-azilal": euphorbia,
  "sirop-grenade-sefri": pomegranates,
  "huile-olive-tyout": oliveBranch,
  "cumin-rhamna": cuminPlant,
  "capres-safi": caperBranch,
  "poterie-safi": potterWheel,
  "huile-olive-ouezzane": oliveMill,
  "miel-arbousier": arbutus,
  "fromage-chevre-chefchaouen": goat,
  "figues-nabout": figTree,
  "huile-olive-sefrou": oliveBowl,
  "zellige-fes": zelligeBench,
  "babouches-ziouani": leather,
  "tapis-beni-ouarain": wool,
  "lentilles-zaer": lentilPlant,
  "raisins-secs-doukkala": vine,
  "huile-figue-barbarie": cactus,
  "miel-euphorbe-sahara": comb,
  "couscous-khoumassi": cereals,
}
