import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types"
import {
  AbstractFulfillmentProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import { parcelLabelSchema } from "../../types/parcel-label"
import { weightTariffSchema } from "../../types/weight-tariff"
import { toLabels } from "./to-labels"
import { parcelGrams, parcelPrice } from "./parcel-price"

const MINOR_UNITS = 100

/** Prices a parcel from the tariff kept on the shipping option, by its weight. */
export class WeightTariffProvider extends AbstractFulfillmentProviderService {
  static override identifier = "weight-tariff"

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "weight-tariff" }]
  }

  override async canCalculate(
    option: CreateShippingOptionDTO
  ): Promise<boolean> {
    return this.validateOption(option.data ?? {})
  }

  override async validateOption(
    data: Record<string, unknown>
  ): Promise<boolean> {
    return weightTariffSchema.safeParse(data).success
  }

  override async validateFulfillmentData(
    _option: Record<string, unknown>,
    data: Record<string, unknown>
  ): Promise<Record<string, unknown>> {
    return data
  }

  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"]
  ): Promise<CalculatedShippingOptionPrice> {
    const option = weightTariffSchema.safeParse(optionData)
    if (!option.success) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The shipping option has no valid weight tariff in its data"
      )
    }
    const grams = parcelGrams(
      context.items.map((line) => ({
        weight: line.variant?.weight ?? null,
        quantity: Number(line.quantity),
      }))
    )
    return {
      calculated_amount: parcelPrice(grams, option.data.tariff) / MINOR_UNITS,
      is_calculated_price_tax_inclusive: true,
    }
  }

  /**
   * Keeps what the hub wrote on the parcel's label. The hub hands parcels over
   * itself, so there is nobody to tell.
   */
  override async createFulfillment(
    data: Record<string, unknown>,
    _lines: unknown,
    _order: unknown,
    fulfillment: { metadata?: Record<string, unknown> | null }
  ): Promise<CreateFulfillmentResult> {
    const label = parcelLabelSchema.safeParse(fulfillment.metadata?.["label"])
    return {
      data: { ...data, ...label.data },
      labels: label.success ? toLabels(label.data) : [],
    }
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }
}
