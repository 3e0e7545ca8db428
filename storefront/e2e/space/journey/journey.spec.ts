import { randomUUID } from "node:crypto"
import { newEmail } from "../../support/people"
import { expect, test } from "../../support/test"
import { acceptInvitation, leaveAndSignIn, sendApplication } from "./come-in"
import {
  addAuthorisation,
  completeAndSend,
  listWithoutNetwork,
} from "./list-a-product"
import { prepare, seeWhatIsOwed } from "./prepare-and-earn"
import { buyOne, findInShop } from "./shop-trip"
import {
  approve,
  DESK,
  openDesk,
  translateAndPublish,
} from "../../support/staff-desk"

test("a cooperative applies, lists without a network, sells, prepares and sees what it is owed", async ({
  page,
  context,
  openBrowser,
}) => {
  test.setTimeout(180_000)
  const email = newEmail("journey")
  const mark = randomUUID().slice(0, 8)
  const title = `زيت الزيتون ${mark}`
  const { step } = test
  const desk = await (await openBrowser(DESK)).newPage()

  const cooperative = await step("it applies", () =>
    sendApplication(page, email)
  )
  await step("its letter lets it in", () => acceptInvitation(page, email))
  await step("staff approve it", async () => {
    await openDesk(desk)
    await approve(desk, cooperative)
  })
  await step("it comes back by the door", () => leaveAndSignIn(page, email))
  const id = await step("it lists a product without a network", () =>
    listWithoutNetwork(page, context, title)
  )
  await step("it completes the product and sends it to staff", async () => {
    await addAuthorisation(page)
    await completeAndSend(page, id)
  })
  const handle = await step("staff translate and publish it", async () => {
    await translateAndPublish(desk, title, {
      title: `Huile d’olive ${mark}`,
      description: "Une huile vierge de nos arbres.",
      composition: "Huile d’olive",
    })
    return findInShop(id)
  })
  const order = await step("a shopper buys it", async () => {
    const shopper = await (await openBrowser()).newPage()
    return buyOne(shopper, newEmail("journey-shopper"), { handle, title })
  })
  expect(order.parts).toMatchObject([{ status: "new", total: 7_550 }])
  await step("it prepares the order", () => prepare(page, order.display_id))
  await step("it sees what it is owed", () =>
    seeWhatIsOwed(page, order.display_id)
  )
})
