import { z } from "@medusajs/framework/zod"

const text = z.string().trim().min(1).nullish()

/** Who sells, as the law wants it named on an invoice. */
export const Seller = z.object({
  name: z.string().trim().min(1),
  /** Legal form and capital, for example `SARL au capital de 100 000 DH`. */
  legal_form: text,
  address: z.array(z.string()).default([]),
  /** Identifiant commun de l'entreprise. */
  ice: z
    .string()
    .regex(/^\d{15}$/, "an ICE has 15 digits")
    .nullish(),
  /** Identifiant fiscal (IF). */
  tax_id: text,
  /** Registre du commerce (RC), with its town. */
  trade_register: text,
  /** Taxe professionnelle (patente). */
  business_tax: text,
  /** VAT number in the European Union, where the seller has one. */
  vat_number: text,
  email: text,
  phone: text,
  website: text,
})

export type Seller = z.infer<typeof Seller>
