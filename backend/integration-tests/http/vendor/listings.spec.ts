import { withShop } from "../with-shop"
import { promisesOfDeciding } from "./listings/deciding"
import { promisesOfGuarding } from "./listings/guarding"
import { promisesOfKeeping } from "./listings/keeping"
import { promisesOfModeration } from "./listings/moderation"
import { deskOf } from "./listings/open-desk"
import { promisesOfSelling } from "./listings/selling"

// One boot of the shop for all that is promised of a listing.
withShop({
  testSuite: (suite) => {
    const open = deskOf(suite)

    describe("a cooperative's listing", () => {
      promisesOfModeration(suite, open)
      promisesOfSelling(suite, open)
      promisesOfKeeping(suite, open)
    })
    promisesOfGuarding(suite, open)
    promisesOfDeciding(suite, open)
  },
})
