// environment.cjs takes every real service away; this one is the subject.
process.env.REDIS_URL = process.env.TEST_REDIS_URL
