import type { FieldFault } from "./card-fields.ts"

/** The languages the form speaks; any other is spoken to in English. */
export type FrameLanguage = "fr" | "ar" | "en"

type Texts = {
  frame: string
  testPayments: string
  number: string
  expiry: string
  expiryHint: string
  cvc: string
  challenge: string
  challengeText: string
  complete: string
  fail: string
  unreachable: string
  faults: Record<FieldFault, string>
  /** By Stripe's `decline_code`, or `code` where there is none. */
  refusals: Record<string, string>
}

/** Finds the form's language in what the shop asked for, `auto` being the browser's. */
export function toFrameLanguage(locale: string | undefined): FrameLanguage {
  const wanted = !locale || locale === "auto" ? navigator.language : locale
  const language = wanted.slice(0, 2)
  return language === "fr" || language === "ar" ? language : "en"
}

export const TEXTS: Record<FrameLanguage, Texts> = {
  fr: {
    frame: "Saisie sécurisée de la carte",
    testPayments: "Paiements d’essai : aucune carte n’est débitée",
    number: "Numéro de carte",
    expiry: "Date d’expiration",
    expiryHint: "MM / AA",
    cvc: "Code de sécurité",
    challenge: "Vérification par la banque",
    challengeText:
      "Cette carte d’essai demande une vérification 3D Secure. Choisissez ce que répondrait la banque.",
    complete: "Accepter la vérification",
    fail: "Refuser la vérification",
    unreachable:
      "Le service de paiement ne répond pas. Réessayez dans un instant.",
    faults: {
      incomplete_number: "Le numéro de carte est incomplet.",
      invalid_number: "Le numéro de carte n’est pas valide.",
      incomplete_expiry: "La date d’expiration est incomplète.",
      invalid_expiry_year_past: "La date d’expiration est passée.",
      incomplete_cvc: "Le code de sécurité est incomplet.",
    },
    refusals: {
      generic_decline: "Votre carte a été refusée.",
      insufficient_funds: "Votre carte n’a pas de fonds suffisants.",
      expired_card: "Votre carte a expiré.",
      incorrect_cvc: "Le code de sécurité de la carte est incorrect.",
      test_mode_live_card:
        "Votre carte a été refusée : ici, seules les cartes d’essai fonctionnent.",
      payment_intent_authentication_failure:
        "La banque n’a pas pu vérifier votre identité. Choisissez une autre carte ou réessayez.",
    },
  },
  ar: {
    frame: "إدخال آمن لبيانات البطاقة",
    testPayments: "مدفوعات تجريبية: لا يُخصم أي مبلغ من أي بطاقة",
    number: "رقم البطاقة",
    expiry: "تاريخ الانتهاء",
    expiryHint: "MM / YY",
    cvc: "رمز الأمان",
    challenge: "تحقق البنك",
    challengeText:
      "تتطلب هذه البطاقة التجريبية تحقق 3D Secure. اختاروا ما سيجيب به البنك.",
    complete: "قبول التحقق",
    fail: "رفض التحقق",
    unreachable: "لا تستجيب خدمة الدفع. يرجى إعادة المحاولة بعد لحظات.",
    faults: {
      incomplete_number: "رقم البطاقة غير مكتمل.",
      invalid_number: "رقم البطاقة غير صحيح.",
      incomplete_expiry: "تاريخ الانتهاء غير مكتمل.",
      invalid_expiry_year_past: "انتهت صلاحية هذه البطاقة.",
      incomplete_cvc: "رمز الأمان غير مكتمل.",
    },
    refusals: {
      generic_decline: "رُفضت بطاقتكم.",
      insufficient_funds: "رصيد بطاقتكم غير كافٍ.",
      expired_card: "انتهت صلاحية بطاقتكم.",
      incorrect_cvc: "رمز أمان البطاقة غير صحيح.",
      test_mode_live_card: "رُفضت بطاقتكم: لا تُقبل هنا إلا البطاقات التجريبية.",
      payment_intent_authentication_failure:
        "تعذر على البنك التحقق من هويتكم. اختاروا بطاقة أخرى أو أعيدوا المحاولة.",
    },
  },
  en: {
    frame: "Secure card input",
    testPayments: "Test payments: no card is charged",
    number: "Card number",
    expiry: "Expiry date",
    expiryHint: "MM / YY",
    cvc: "Security code",
    challenge: "Check by the bank",
    challengeText:
      "This test card asks for a 3D Secure check. Choose what the bank would answer.",
    complete: "Pass the check",
    fail: "Fail the check",
    unreachable: "The payment service does not answer. Try again in a moment.",
    faults: {
      incomplete_number: "The card number is incomplete.",
      invalid_number: "The card number is not valid.",
      incomplete_expiry: "The expiry date is incomplete.",
      invalid_expiry_year_past: "The expiry date is in the past.",
      incomplete_cvc: "The security code is incomplete.",
    },
    refusals: {
      generic_decline: "Your card was declined.",
      insufficient_funds: "Your card has insufficient funds.",
      expired_card: "Your card has expired.",
      incorrect_cvc: "Your card's security code is incorrect.",
      test_mode_live_card: "Your card was declined: only test cards work here.",
      payment_intent_authentication_failure:
        "The bank could not check that it was you. Choose another card or try again.",
    },
  },
}
