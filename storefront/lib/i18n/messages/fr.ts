import common from "@/messages/fr/common.json"
import home from "@/messages/fr/home.json"
import catalogue from "@/messages/fr/catalogue.json"
import product from "@/messages/fr/product.json"
import cooperative from "@/messages/fr/cooperative.json"
import region from "@/messages/fr/region.json"
import search from "@/messages/fr/search.json"
import content from "@/messages/fr/content.json"
import errors from "@/messages/fr/errors.json"
import cart from "@/messages/fr/cart.json"
import checkout from "@/messages/fr/checkout.json"
import account from "@/messages/fr/account.json"
import order from "@/messages/fr/order.json"
import dirham from "@/messages/fr/dirham.json"
import space from "@/messages/fr/space.json"
import apply from "@/messages/fr/apply.json"
import spaceListings from "@/messages/fr/space-listings.json"
import spaceStock from "@/messages/fr/space-stock.json"
import spaceOrders from "@/messages/fr/space-orders.json"
import spaceSteering from "@/messages/fr/space-steering.json"
import spaceMoney from "@/messages/fr/space-money.json"
import spaceProfile from "@/messages/fr/space-profile.json"
import spacePeople from "@/messages/fr/space-people.json"
import spaceNews from "@/messages/fr/space-news.json"
import spaceFiles from "@/messages/fr/space-files.json"
import spaceActivity from "@/messages/fr/space-activity.json"
import spaceAssistance from "@/messages/fr/space-assistance.json"

/** The reference: every other language has exactly these keys. */
export const frenchMessages = {
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
  dirham,
  space,
  apply,
  spaceListings,
  spaceStock,
  spaceOrders,
  spaceSteering,
  spaceMoney,
  spaceProfile,
  spacePeople,
  spaceNews,
  spaceFiles,
  spaceActivity,
  spaceAssistance,
}

export type Messages = typeof frenchMessages
export type MessageArea = keyof Messages
