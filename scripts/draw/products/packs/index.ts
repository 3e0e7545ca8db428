/** Which drawing packs which product. */
import type { Drawing } from "../kit.ts"
import { amberDropper } from "./amber-dropper.ts"
import { amlouJar } from "./amlou-jar.ts"
import { appleVinegar } from "./apple-vinegar.ts"
import { arganBottle } from "./argan-bottle.ts"
import { babouches } from "./babouches.ts"
import { bellyJar } from "./belly-jar.ts"
import { bentwoodBox } from "./bentwood-box.ts"
import { caperJar } from "./caper-jar.ts"
import { cuminTin } from "./cumin-tin.ts"
import { dateBasket } from "./date-basket.ts"
import { dateCrate } from "./date-crate.ts"
import { dateGiftBox } from "./date-gift-box.ts"
import { dropperAndCarton } from "./dropper-and-carton.ts"
import { figGarland } from "./fig-garland.ts"
import { goatCheese } from "./goat-cheese.ts"
import { greenBottle } from "./green-bottle.ts"
import { halfRolled } from "./half-rolled.ts"
import { hangingRug } from "./hanging-rug.ts"
import { hennaTube } from "./henna-tube.ts"
import { hexagonalJar } from "./hexagonal-jar.ts"
import { jamJar } from "./jam-jar.ts"
import { kraftPouch } from "./kraft-pouch.ts"
import { lentilSack } from "./lentil-sack.ts"
import { oilCan } from "./oil-can.ts"
import { rolledBag } from "./rolled-bag.ts"
import { roseWater } from "./rose-water.ts"
import { rosebudJar } from "./rosebud-jar.ts"
import { saffronBox } from "./saffron-box.ts"
import { safiDish } from "./safi-dish.ts"
import { squatJar } from "./squat-jar.ts"
import { stonewareJug } from "./stoneware-jug.ts"
import { syrupFlask } from "./syrup-flask.ts"
import { tiedBag } from "./tied-bag.ts"
import { zelligeTable } from "./zellige-table.ts"

export const packs: Record<string, Drawing> = {
  "huile-argane-alimentaire": arganBottle,
  "huile-argane-cosmetique": amberDropper,
  "amlou-amandes": amlouJar,
  "boutons-rose-dades": rosebudJar,
  "eau-de-rose": roseWater,
  "vinaigre-pomme-midelt": appleVinegar,
  "confiture-clementine": jamJar,
  "miel-euphorbe-azilal": hexagonalJar,
  "sirop-grenade-sefri": syrupFlask,
  "capres-safi": caperJar,
  "huile-olive-ouezzane": greenBottle,
  "miel-arbousier": bellyJar,
  "huile-olive-sefrou": stonewareJug,
  "miel-euphorbe-sahara": squatJar,
  "amandes-tafraout": kraftPouch,
  "safran-taliouine": saffronBox,
  "dattes-bouittob": dateCrate,
  "henne-foum-zguid": hennaTube,
  "dattes-majhoul": dateGiftBox,
  "huile-olive-tyout": oilCan,
  "cumin-rhamna": cuminTin,
  "lentilles-zaer": lentilSack,
  "raisins-secs-doukkala": rolledBag,
  "huile-figue-barbarie": dropperAndCarton,
  "couscous-khoumassi": tiedBag,
  "dattes-boufeggous": dateBasket,
  "dattes-aziza": bentwoodBox,
  "figues-nabout": figGarland,
  "fromage-chevre-chefchaouen": goatCheese,
  "tapis-taznakht": hangingRug,
  "tapis-beni-ouarain": halfRolled,
  "poterie-safi": safiDish,
  "zellige-fes": zelligeTable,
  "babouches-ziouani": babouches,
}
