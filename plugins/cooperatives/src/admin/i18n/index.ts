import { en } from "./en"
import { fr } from "./fr"
import { en as moderationEn } from "./moderation/en"
import { fr as moderationFr } from "./moderation/fr"
import { en as officeEn } from "./office/en"
import { fr as officeFr } from "./office/fr"
import { en as peopleEn } from "./people/en"
import { fr as peopleFr } from "./people/fr"

export default {
  en: {
    cooperatives: en,
    moderation: moderationEn,
    office: officeEn,
    people: peopleEn,
  },
  fr: {
    cooperatives: fr,
    moderation: moderationFr,
    office: officeFr,
    people: peopleFr,
  },
}
