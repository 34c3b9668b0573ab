import { testIn } from './engines.mjs'

testIn('Firefox')
