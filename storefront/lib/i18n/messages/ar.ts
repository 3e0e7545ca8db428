import common from "@/messages/ar/common.json"
import home from "@/messages/ar/home.json"
import catalogue from "@/messages/ar/catalogue.json"
import product from "@/messages/ar/product.json"
import cooperative from "@/messages/ar/cooperative.json"
import region from "@/messages/ar/region.json"
import search from "@/messages/ar/search.json"
import content from "@/messages/ar/content.json"
import errors from "@/messages/ar/errors.json"
import cart from "@/messages/ar/cart.json"
import checkout from "@/messages/ar/checkout.json"
import account from "@/messages/ar/account.json"
import order from "@/messages/ar/order.json"
import dirham from "@/messages/ar/dirham.json"
import space from "@/messages/ar/space.json"
import apply from "@/messages/ar/apply.json"
import spaceListings from "@/messages/ar/space-listings.json"
import spaceStock from "@/messages/ar/space-stock.json"
import spaceOrders from "@/messages/ar/space-orders.json"
import spaceSteering from "@/messages/ar/space-steering.json"
import spaceMoney from "@/messages/ar/space-money.json"
import spaceProfile from "@/messages/ar/space-profile.json"
import spacePeople from "@/messages/ar/space-people.json"
import spaceNews from "@/messages/ar/space-news.json"
import spaceFiles from "@/messages/ar/space-files.json"
import spaceActivity from "@/messages/ar/space-activity.json"
import spaceAssistance from "@/messages/ar/space-assistance.json"
import type { Messages } from "./fr"

export const arabicMessages: Messages = {
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
