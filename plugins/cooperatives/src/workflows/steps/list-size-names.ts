import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LOCALE_OF_LANGUAGE } from "../../types/languages"
import { NET_UNITS } from "../../types/listing-content"
import { SIZE_OPTION, sizeTitle, type NetContent } from "../rules/size-title"

type ProductRow = {
  options: {
    id: string
    title: string
    values: { id: string; value: string }[]
  }[]
  variants: { id: string; metadata: Record<string, unknown> | null }[]
}

const TRANSLATED = ["ar", "en"] as const

/** The names that a product's sizes lack in Arabic and English. */
export const listSizeNamesStep = createStep(
  "list-size-names",
  async (input: { product_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product",
      fields: [
        "options.id",
        "options.title",
        "options.values.id",
        "options.values.value",
        "variants.id",
        "variants.metadata",
      ],
      filters: { id: [input.product_id] },
    })
    const [product]: ProductRow[] = data
    const names = product ? namesOf(product) : []
    const { data: known } = await query.graph({
      entity: "translation",
      fields: ["reference_id", "locale_code"],
      filters: { reference_id: names.map(({ reference_id }) => reference_id) },
    })
    return new StepResponse(
      names.filter(
        (name) =>
          !known.some(
            (row) =>
              row.reference_id === name.reference_id &&
              row.locale_code === name.locale_code
          )
      )
    )
  }
)

function namesOf({ options, variants }: ProductRow) {
  const sizes = variants.flatMap(({ id, metadata }) => {
    const content = readContent(metadata)
    return content ? [{ id, content }] : []
  })
  const option = options.find(({ title }) => title === SIZE_OPTION.fr)
  return TRANSLATED.flatMap((language) => {
    const locale_code = LOCALE_OF_LANGUAGE[language]
    const name = (
      reference: string,
      reference_id: string,
      translations: Record<string, string>
    ) => ({ reference, reference_id, locale_code, translations })
    return [
      ...(option
        ? [name("product_option", option.id, { title: SIZE_OPTION[language] })]
        : []),
      ...sizes.map(({ id, content }) =>
        name("product_variant", id, { title: sizeTitle(content, language) })
      ),
      ...(option?.values ?? []).flatMap(({ id, value }) => {
        const size = sizes.find(
          ({ content }) => sizeTitle(content, "fr") === value
        )
        return size
          ? [
              name("product_option_value", id, {
                value: sizeTitle(size.content, language),
              }),
            ]
          : []
      }),
    ]
  })
}

function readContent(
  metadata: Record<string, unknown> | null
): NetContent | null {
  const { net_quantity, net_unit } = metadata ?? {}
  const unit = NET_UNITS.find((each) => each === net_unit)
  return typeof net_quantity === "number" && unit
    ? { net_quantity, net_unit: unit }
    : null
}
