import common from "@/messages/en/common.json"
import home from "@/messages/en/home.json"
import catalogue from "@/messages/en/catalogue.json"
import product from "@/messages/en/product.json"
import cooperative from "@/messages/en/cooperative.json"
import region from "@/messages/en/region.json"
import search from "@/messages/en/search.json"
import content from "@/messages/en/content.json"
import errors from "@/messages/en/errors.json"
import cart from "@/messages/en/cart.json"
import checkout from "@/messages/en/checkout.json"
import account from "@/messages/en/account.json"
import order from "@/messages/en/order.json"
import space from "@/messages/en/space.json"
import type { Messages } from "./fr"

export const englishMessages: Messages = {
  common,
  home,
  catalogue,
  product,
  cooperative,
  region,
  search,
  content,
  errors,
  cart,
  checkout,
  account,
  order,
  space,
}
