/** What a test card does when it is charged. */
export type Outcome =
  | { kind: "success" }
  | { kind: "challenge" }
  | { kind: "decline"; code: string; decline_code: string; message: string }

export type TestCard = { number: string; brand: string; outcome: Outcome }

const success: Outcome = { kind: "success" }
const challenge: Outcome = { kind: "challenge" }

/** Stripe's own test numbers, as far as the double plays them, with Stripe's ready-made payment methods. */
export const TEST_CARDS: Record<string, TestCard> = {
  pm_card_visa: { number: "4242424242424242", brand: "visa", outcome: success },
  pm_card_mastercard: {
    number: "5555555555554444",
    brand: "mastercard",
    outcome: success,
  },
  pm_card_amex: {
    number: "378282246310005",
    brand: "amex",
    outcome: success,
  },
  pm_card_threeDSecure2Required: {
    number: "4000002760003184",
    brand: "visa",
    outcome: challenge,
  },
  pm_card_authenticationRequiredOnSetup: {
    number: "4000002500003155",
    brand: "visa",
    outcome: challenge,
  },
  pm_card_chargeDeclined: decline(
    "4000000000000002",
    "card_declined",
    "generic_decline",
    "Your card was declined."
  ),
  pm_card_chargeDeclinedInsufficientFunds: decline(
    "4000000000009995",
    "card_declined",
    "insufficient_funds",
    "Your card has insufficient funds."
  ),
  pm_card_chargeDeclinedExpiredCard: decline(
    "4000000000000069",
    "expired_card",
    "expired_card",
    "Your card has expired."
  ),
  pm_card_chargeDeclinedIncorrectCvc: decline(
    "4000000000000127",
    "incorrect_cvc",
    "incorrect_cvc",
    "Your card's security code is incorrect."
  ),
}

/** Finds what the double plays for a number; null for a card that is no test card. */
export function findTestCard(number: string): TestCard | null {
  return (
    Object.values(TEST_CARDS).find((card) => card.number === number) ?? null
  )
}

/** Finds the card by what a payment method keeps of it, which is never its number. */
export function findCardByFingerprint(fingerprint: string): TestCard | null {
  return (
    Object.values(TEST_CARDS).find(
      (card) => toFingerprint(card) === fingerprint
    ) ?? null
  )
}

/** The name under which a payment method remembers its test card. */
export function toFingerprint(card: TestCard): string {
  const name = Object.entries(TEST_CARDS).find(([, known]) => known === card)
  return `double_${name?.[0] ?? "unknown"}`
}

function decline(
  number: string,
  code: string,
  decline_code: string,
  message: string
): TestCard {
  const outcome: Outcome = { kind: "decline", code, decline_code, message }
  return { number, brand: "visa", outcome }
}
