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
import dirham from "@/messages/en/dirham.json"
import space from "@/messages/en/space.json"
import apply from "@/messages/en/apply.json"
import spaceListings from "@/messages/en/space-listings.json"
import spaceStock from "@/messages/en/space-stock.json"
import spaceOrders from "@/messages/en/space-orders.json"
import spaceSteering from "@/messages/en/space-steering.json"
import spaceMoney from "@/messages/en/space-money.json"
import spaceProfile from "@/messages/en/space-profile.json"
import spacePeople from "@/messages/en/space-people.json"
import spaceNews from "@/messages/en/space-news.json"
import spaceFiles from "@/messages/en/space-files.json"
import spaceActivity from "@/messages/en/space-activity.json"
import spaceAssistance from "@/messages/en/space-assistance.json"
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
