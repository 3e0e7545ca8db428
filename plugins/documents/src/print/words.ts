import type { PaperLanguage } from "../types"

type PrintWords = {
  slip: string
  label: string
  order: string
  placed: string
  parcel: (index: number, count: number) => string
  to: string
  from: string
  phone: string
  carrier: string
  tracking: string
  weight: (kilograms: string) => string
  lot: string
  best_before: string
  quantity: string
  following: string
  maker_in: (name: string, town: string | null) => string
  no_maker: string
  check: string
  withdrawal: { ma: string; abroad: string }
  questions: string
  collect: string
  nothing_to_collect: string
  no_tracking: string
  print: string
}

/** What packing slips and labels say. */
export const PRINT_WORDS: Record<PaperLanguage, PrintWords> = {
  fr: {
    slip: "Bon de livraison",
    label: "Étiquette d’expédition",
    order: "Commande",
    placed: "Passée le",
    parcel: (index, count) => `Colis ${index} sur ${count}`,
    to: "Destinataire",
    from: "Expéditeur",
    phone: "Tél.",
    carrier: "Transporteur",
    tracking: "Suivi",
    weight: (kilograms) => `${kilograms} kg`,
    lot: "Lot",
    best_before: "À consommer de préférence avant le",
    quantity: "Qté",
    following: "Suit dans un autre colis",
    maker_in: (name, town) => (town ? `${name}, à ${town}` : name),
    no_maker: "Autres produits",
    check:
      "Vérifiez le contenu à l’ouverture. S’il manque quelque chose ou si un article est abîmé, écrivez-nous avec une photo.",
    withdrawal: {
      ma: "Vous avez 7 jours après réception pour changer d’avis, sauf pour les denrées périssables ouvertes.",
      abroad:
        "Vous avez 14 jours après réception pour changer d’avis, sauf pour les denrées périssables ouvertes.",
    },
    questions: "Une question ?",
    collect: "À encaisser",
    nothing_to_collect: "Rien à encaisser",
    no_tracking: "Pas encore de numéro de suivi",
    print: "Imprimer",
  },
  ar: {
    slip: "وصل التسليم",
    label: "ملصق الإرسال",
    order: "الطلب",
    placed: "تاريخ الطلب",
    parcel: (index, count) => `الطرد ${index} من ${count}`,
    to: "المرسل إليه",
    from: "المرسل",
    phone: "الهاتف",
    carrier: "الناقل",
    tracking: "رقم التتبع",
    weight: (kilograms) => `${kilograms} كغ`,
    lot: "الدفعة",
    best_before: "يفضل استهلاكه قبل",
    quantity: "الكمية",
    following: "يصل في طرد آخر",
    maker_in: (name, town) => (town ? `${name}، ${town}` : name),
    no_maker: "منتجات أخرى",
    check:
      "يرجى التحقق من المحتوى عند الفتح. إذا نقص شيء أو وصل منتج متضررا، راسلونا مع صورة.",
    withdrawal: {
      ma: "لكم 7 أيام بعد الاستلام للتراجع، باستثناء المواد القابلة للتلف المفتوحة.",
      abroad:
        "لكم 14 يوما بعد الاستلام للتراجع، باستثناء المواد القابلة للتلف المفتوحة.",
    },
    questions: "هل لديكم سؤال؟",
    collect: "المبلغ الواجب تحصيله",
    nothing_to_collect: "لا شيء للتحصيل",
    no_tracking: "لا يوجد رقم تتبع بعد",
    print: "طباعة",
  },
  en: {
    slip: "Packing slip",
    label: "Shipping label",
    order: "Order",
    placed: "Placed on",
    parcel: (index, count) => `Parcel ${index} of ${count}`,
    to: "To",
    from: "From",
    phone: "Tel.",
    carrier: "Carrier",
    tracking: "Tracking",
    weight: (kilograms) => `${kilograms} kg`,
    lot: "Lot",
    best_before: "Best before",
    quantity: "Qty",
    following: "Follows in another parcel",
    maker_in: (name, town) => (town ? `${name}, ${town}` : name),
    no_maker: "Other products",
    check:
      "Please check the contents as you open the parcel. If something is missing or came damaged, write to us with a picture.",
    withdrawal: {
      ma: "You have 7 days after receipt to change your mind, except for opened perishable goods.",
      abroad:
        "You have 14 days after receipt to change your mind, except for opened perishable goods.",
    },
    questions: "A question?",
    collect: "To collect",
    nothing_to_collect: "Nothing to collect",
    no_tracking: "No tracking number yet",
    print: "Print",
  },
}
