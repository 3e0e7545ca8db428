import { withShop } from "../with-shop"
import { promisesOfDeciding } from "./listings/deciding"
import { promisesOfGuarding } from "./listings/guarding"
import { promisesOfKeeping } from "./listings/keeping"
import { promisesOfModeration } from "./listings/moderation"
import { promisesOfSelling } from "./listings/selling"

// One boot of the shop for all that is promised of a listing.
withShop({
  testSuite: (suite) => {
    describe("a cooperative's listing", () => {
      promisesOfModeration(suite)
      promisesOfSelling(suite)
      promisesOfKeeping(suite)
    })
    promisesOfGuarding(suite)
    promisesOfDeciding(suite)
  },
})
