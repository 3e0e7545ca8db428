import { en as afterSaleEn } from "./after-sale/en"
import { fr as afterSaleFr } from "./after-sale/fr"
import { en } from "./en"
import { fr } from "./fr"

export default {
  en: { hub: en, afterSale: afterSaleEn },
  fr: { hub: fr, afterSale: afterSaleFr },
}
