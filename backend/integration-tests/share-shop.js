const { shareShop } = require("./http/with-shop")

// The configuration names the suites of this boot.
shareShop(() => globalThis.suites.forEach((suite) => require(suite)))
