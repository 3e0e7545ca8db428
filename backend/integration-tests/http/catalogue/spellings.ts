const ARGAN = ["huile-argane-alimentaire", "huile-argane-cosmetique"]
const OLIVE = [
  "huile-olive-sefrou",
  "huile-olive-ouezzane",
  "huile-olive-tyout",
]
const HONEY = ["miel-arbousier", "miel-euphorbe-azilal", "miel-euphorbe-sahara"]
const DATES = [
  "dattes-majhoul",
  "dattes-aziza",
  "dattes-boufeggous",
  "dattes-bouittob",
]
const RUGS = ["tapis-beni-ouarain", "tapis-taznakht"]
const ROSES = ["boutons-rose-dades", "eau-de-rose"]

/** What people type, and the products one of which must then stand first. */
export const SPELLINGS: [typed: string, products: string[]][] = [
  ["zit argan", ARGAN],
  ["argane", ARGAN],
  ["arganne", ARGAN],
  ["argan oil", ARGAN],
  ["زيت أركان", ARGAN],
  ["زيت اركان", ARGAN],
  ["زيت الأركان", ARGAN],
  ["زيت أرگان", ARGAN],
  ["huille", [...OLIVE, ...ARGAN, "huile-figue-barbarie"]],
  ["huille d'olive", OLIVE],
  ["zit zitoun", OLIVE],
  ["الزيتون", OLIVE],
  ["3sel", HONEY],
  ["العسل", HONEY],
  ["honey", HONEY],
  ["tmer", DATES],
  ["تمر", DATES],
  ["التمور", DATES],
  ["za3fran", ["safran-taliouine"]],
  ["safron", ["safran-taliouine"]],
  ["saffron", ["safran-taliouine"]],
  ["saff", ["safran-taliouine"]],
  ["الزعفران", ["safran-taliouine"]],
  ["زَعْفَران", ["safran-taliouine"]],
  ["زعف", ["safran-taliouine"]],
  ["kemoun", ["cumin-rhamna"]],
  ["الكمون", ["cumin-rhamna"]],
  ["amlo", ["amlou-amandes"]],
  ["أملو", ["amlou-amandes"]],
  ["املو", ["amlou-amandes"]],
  ["7enna", ["henne-foum-zguid"]],
  ["الحناء", ["henne-foum-zguid"]],
  ["حنا", ["henne-foum-zguid"]],
  ["Câpres", ["capres-safi"]],
  ["capres", ["capres-safi"]],
  ["zerbia", RUGS],
  ["زربية", RUGS],
  ["lward", ROSES],
  ["ma lward", ["eau-de-rose"]],
  ["zbib", ["raisins-secs-doukkala"]],
  ["zellij", ["zellige-fes"]],
  ["klimantin", ["confiture-clementine"]],
  ["hindia", ["huile-figue-barbarie"]],
  ["chefchaouen", ["fromage-chevre-chefchaouen"]],
]
