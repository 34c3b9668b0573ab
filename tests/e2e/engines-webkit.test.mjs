import { testIn } from './engines.mjs'

testIn('WebKit')
