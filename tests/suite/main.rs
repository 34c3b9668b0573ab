//! All tests that need no browser, in one binary: it links once, so the whole suite stays quick.

// What the others are built on.
mod given; // answers for tests, written in words or drawn at random
mod known; // answers of which only a part is known
mod proof; // what holds however the questions are answered

// The content, as clinicians write it.
mod content; // it compiles; broken content gives good messages
mod coverage; // every line of the source articles has its place

// The engine: pure, so tested exhaustively.
mod causes; // which causes are shown, and that none is out of reach
mod clashes; // answers that cannot both be true
mod detours; // going back, changing and taking back lose and invent nothing
mod floors; // what each answer means, whatever else is answered
mod flow; // which questions are asked, in which order
mod inquiry; // asking less changes neither how soon nor where
mod monotone; // a worse answer never lowers the level
mod not_sure; // "not sure" is never "no"
mod ranking; // how causes are ranked, and what must never be lost there
mod red_flags; // each danger sign, and what holds for any answers
mod rules; // each rule, over every combination of the answers it reads
mod saved; // what is kept comes back whole or not at all, and never as if it were of today
mod saved_days; // how long it may stay, and days that cannot be
mod session; // the check as a person walks through it
mod together; // answers that mean more together
mod walks; // whatever a person does, it ends and asks what it must

// What a clinic may set.
mod clinic; // its numbers stand where one is told to call the team, and in no emergency
mod configuration; // whatever an address says, only what is allowed comes through

// What clinics paste.
mod clinics; // no text breaks out of its place, and the check takes over every word

// What can be read.
mod library; // every page renders and is found; any address is understood

// What people read.
mod old_copy; // a copy that has outlived its content says so; nothing is promised too early
mod safe_words; // what screens must say whatever the answers
mod spoken; // every text stands where its file says

// The house rules.
mod hazards; // the hazard log names tests that exist
mod tidy; // walls, sizes, headers
