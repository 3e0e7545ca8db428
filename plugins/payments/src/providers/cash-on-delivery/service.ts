import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  BigNumber,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { closeSession, type SessionService } from "../close-session"
import { findCashRefusal } from "./cash-refusal"
import {
  type CashOnDeliveryOptions,
  parseCashOnDeliveryOptions,
} from "./options"

type Dependencies = {
  [name: string]: unknown
  paymentSessionService: SessionService
}

/**
 * Cash handed to the courier. Authorised means promised: the order may be
 * prepared, and staff capture the payment once the cash has come in.
 */
export default class CashOnDeliveryProviderService extends AbstractPaymentProvider<CashOnDeliveryOptions> {
  static override identifier = "cash-on-delivery"

  readonly #dependencies: Dependencies
  readonly #options: CashOnDeliveryOptions

  static override validateOptions(options: Record<string, unknown>) {
    parseCashOnDeliveryOptions(options)
  }

  constructor(dependencies: Dependencies, options: unknown) {
    const parsed = parseCashOnDeliveryOptions(options)
    super(dependencies, parsed)
    this.#dependencies = dependencies
    this.#options = parsed
  }

  async initiatePayment(
    input: InitiatePaymentInput
  ): Promise<InitiatePaymentOutput> {
    this.#validateCashIsOffered(input)
    const id = input.data?.session_id
    return {
      id: typeof id === "string" ? id : "",
      status: PaymentSessionStatus.PENDING,
      data: { cash: "promised", session_id: id },
    }
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    this.#validateCashIsOffered(input)
    return { status: PaymentSessionStatus.PENDING, data: input.data }
  }

  async authorizePayment(
    input: AuthorizePaymentInput
  ): Promise<AuthorizePaymentOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: input.data }
  }

  async capturePayment(
    input: CapturePaymentInput
  ): Promise<CapturePaymentOutput> {
    return { data: { ...input.data, cash: "received" } }
  }

  // The cash goes back by hand; the amounts are Medusa's refund records.
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: input.data }
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    await closeSession(
      this.#dependencies.paymentSessionService,
      input.data?.session_id
    )
    return { data: { ...input.data, cash: "cancelled" } }
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: input.data }
  }

  async retrievePayment(
    input: RetrievePaymentInput
  ): Promise<RetrievePaymentOutput> {
    return { data: input.data }
  }

  async getPaymentStatus(
    input: GetPaymentStatusInput
  ): Promise<GetPaymentStatusOutput> {
    switch (input.data?.cash) {
      case "received":
        return { status: PaymentSessionStatus.CAPTURED, data: input.data }
      case "cancelled":
        return { status: PaymentSessionStatus.CANCELED, data: input.data }
      default:
        return { status: PaymentSessionStatus.AUTHORIZED, data: input.data }
    }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  #validateCashIsOffered({
    currency_code,
    amount,
  }: Pick<InitiatePaymentInput, "currency_code" | "amount">) {
    const { max_amount_mad } = this.#options
    const dirhams = new BigNumber(amount).numeric
    const refusal = findCashRefusal({
      currency_code,
      amount: dirhams,
      max_amount_mad,
    })
    if (refusal === "market") {
      refuse(
        `cash is taken in Morocco only, for orders in MAD, not in ${currency_code.toUpperCase()}`
      )
    }
    if (refusal === "amount") {
      refuse(
        `an order of ${dirhams} MAD is over the limit of ${max_amount_mad} MAD for cash; pay it by card`
      )
    }
  }
}

function refuse(reason: string): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `cash_not_offered: ${reason}`
  )
}
