import type { CooperativeOrderStatus } from "../types/cooperative-order"
import type { SheetWords } from "../types/sheets"

/** Columns of the file of orders; each row is a line of one order. */
export const ORDER_COLUMNS = [
  "number",
  "date",
  "status",
  "product",
  "size",
  "quantity",
  "unit_price",
  "total",
  "currency",
  "town",
] as const

/** How the columns are called. */
export const ORDER_COLUMN_WORDS: SheetWords<(typeof ORDER_COLUMNS)[number]> = {
  fr: {
    number: "Commande",
    date: "Date",
    status: "État",
    product: "Produit",
    size: "Contenance",
    quantity: "Quantité",
    unit_price: "Prix unitaire",
    total: "Total",
    currency: "Devise",
    town: "Ville de livraison",
  },
  ar: {
    number: "رقم الطلب",
    date: "التاريخ",
    status: "الحالة",
    product: "المنتج",
    size: "السعة",
    quantity: "الكمية",
    unit_price: "ثمن الوحدة",
    total: "المجموع",
    currency: "العملة",
    town: "مدينة التسليم",
  },
  en: {
    number: "Order",
    date: "Date",
    status: "Status",
    product: "Product",
    size: "Size",
    quantity: "Quantity",
    unit_price: "Unit price",
    total: "Total",
    currency: "Currency",
    town: "Town of delivery",
  },
}

/** How the statuses of a maker's part are called in a file. */
export const ORDER_STATUS_WORDS: SheetWords<CooperativeOrderStatus> = {
  fr: {
    new: "Nouvelle",
    accepted: "Acceptée",
    ready: "Prête",
    received: "Reçue à l’entrepôt",
    shipped: "Expédiée",
    delivered: "Livrée",
    not_delivered: "Non livrée",
    refused: "Refusée",
    canceled: "Annulée",
  },
  ar: {
    new: "جديد",
    accepted: "مقبول",
    ready: "جاهز",
    received: "وصل إلى المستودع",
    shipped: "تم الإرسال",
    delivered: "تم التسليم",
    not_delivered: "لم يُسلَّم",
    refused: "مرفوض",
    canceled: "ملغى",
  },
  en: {
    new: "New",
    accepted: "Accepted",
    ready: "Ready",
    received: "Received at the hub",
    shipped: "Shipped",
    delivered: "Delivered",
    not_delivered: "Not delivered",
    refused: "Refused",
    canceled: "Canceled",
  },
}
