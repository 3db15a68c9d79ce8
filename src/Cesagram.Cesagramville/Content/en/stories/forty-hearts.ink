# title: Forty hearts
# blurb: Somebody likes forty of your old pictures. Before breakfast.
# name.guest: guest_40213
# name.jo: Jonas
# name.ada: Ada
# name.dad: Dad
# name.gran: Gran
# name.desk: Library

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false

-> morning

=== morning
Wednesday, ten past seven. Your phone has been busy without you. # when # app: photos
Forty new hearts on your old pictures. All from one account, without a face or a name.
jo: FORTY? I got one heart this year. it was from me
guest: GOOD MORNING. YOU HAVE GROWN. # odd # why: Somebody without a name has looked through years of your pictures, and that is worth a check.
guest: WHO IS THE BOY WITH THE TOAST? # odd # why: Asking about your friends can be a way in, and it can be plain interest in toast.
jo: it knows about the toast
* [who is this? # id: who-is-this # does: ask]
  guest: ME, OF COURSE.
  jo: "me". well, that narrows it down to everybody
  -> arms
* [Don't answer, look at the account # id: look-account # act # does: ask]
  It is eight days old. No pictures. It follows two accounts, yours and the town library's.
  jo: so it likes you and books. that's not a lot of crimes
  -> arms
* [that's Jonas. he's mostly toast # id: name-jonas # does: share]
  jo: don't hand me over to a NUMBER
  guest: HE LOOKS HUNGRY. IS HE EATING ENOUGH?
  -> arms

=== arms
Wednesday, after school. # when # app: photos
guest: I have found the small letters.
guest: How long are your arms? # odd # why: Nobody online needs to know your size, so you need not say, and this one has an honest reason.
ada: your ARMS? is it a tailor? is it an octopus that wants to compare?
guest: Is blue still your favourite colour? # odd # why: "Still" sounds as if somebody has watched you for years, and a few people have every right to.
* [that's none of your business # id: none-of-yours # does: refuse]
  guest: Quite right. Then I shall guess.
  ada: huh. it took a no just like that. that's new for a creep
  -> bus
* [two arms. the usual length # id: usual-length]
  guest: That is no number, dear.
  ada: "dear". the octopus is polite
  -> bus
* [Ask Ada what she makes of it # id: ask-ada # act # does: friend]
  ada: odd signs: four. threats: none. capitals: too many # app: chat
  ada: if it gets any odder you take it to a grown-up and I come along as the lawyer
  -> bus

=== bus
Thursday, ten past four. # when # app: photos
guest: I saw you at the bus today. No hat. # odd # why: Somebody online who has seen you outside is a good reason to tell an adult.
jo: it SAW you? I'm looking behind every bush. hello, bush
guest: Two small ticks. So you have read this. # odd # why: Counting your ticks can be pressure, and it can be somebody who has just found out what ticks are.
guest: Not a word to your father, please. # odd # why: A secret from a parent is a warning sign, even if there is only a present behind it this time.
* [why not? # id: why-not # does: ask]
  guest: Because then he will want one too.
  One what? You look at the message for a long time.
  -> light
* [I tell my parents what I like # id: tell-what-i-like # does: refuse]
  guest: Good! Tell your mother. She can keep a straight face.
  -> light
* [Take a screenshot # id: shot # act # does: keep]
  Click. The forty hearts are on it, too. They look like measles.
  -> light

=== light
Thursday, half past seven. It is dark outside. You are upstairs. # when # app: photos
guest: Three lamps on up there. Who is going to pay for that? # odd # why: If somebody seems to see your window, you don't puzzle alone, you fetch an adult at once.
You look at the lamps. One, two, three. That is right.
* [Down to Dad, three steps at a time # id: tell-dad # act # does: tell]
  -> with_dad
* [Block the account # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [Curtain shut, write to Ada # id: write-ada # act # does: friend]
  ada: ok, that's one for grown-ups. now. I stay on the line. I can hear you not going # app: call
  -> going

=== going
* [ok. I'm going # id: going # does: tell]
  ada: good. I'll count the stairs with you
  -> with_dad
* [what if it's nothing? # id: if-nothing # does: ask]
  ada: then it's nothing AND your dad knows. best of both
  You go. Ada counts the stairs with you. There are thirteen, you never knew.
  -> with_dad

=== with_dad
Dad has a board in one hand and glue on the other. He puts both down. # app: street
dad: Once I didn't look up. Today I'm looking up. Show me.
dad: Three lamps. Right. Curtains, cocoa, and then we think. Good that you came.
dad: Forget how it sounds. What does it know, and who can know that?
* [my arms, the bus, my lamps, blue # id: what-it-knows # does: ask]
  dad: So it's somebody near. That can be bad. It can also be somebody who likes you.
  -> library
* [do we call the police? # id: police # does: ask]
  dad: If we can't find out tonight, yes. They don't mind. First, whom does it follow?
  Two accounts. You and the library. It is open till eight on Thursdays.
  -> library

=== library
The account follows only you and the library. So Dad rings the library. You listen in. # app: call
desk: Guest and a number? Oh dear. That's our course. "No fear of phones", for over-seventies.
desk: I may not give you names. But I can write to all nine and tell them to sign.
desk: And I'd have been worried myself. Next week we begin with "Say who you are".
dad: Over seventy. Counts lamps. Says "dear". # app: street
In the next room something goes click, click, click. It sounds like needles.
* [GRAN? # id: gran-guess # does: ask]
  The clicking stops.
  -> reveal
* [Write: what was my first fish called? # id: fish # act # does: ask]
  {blocked: Dad types it, from his own phone.|You type it. It takes a while.}
  guest: Bishop. He only ever swam diagonally.
  dad: Only three people on earth know that. MUM!
  -> reveal

=== reveal
Gran sits by the window, the phone at the end of her arm. Her glasses are on her head. # app: street
{blocked:
  gran: It says I can't write to you any more. I was in the middle of a sentence.
- else:
  gran: There you are. You have been very short with me since Wednesday.
}
gran: Hearts? I thought that's how one turns the page.
dad: And "not a word to your father"?
gran: There's only wool for one. You'd have made eyes, like a dog at a butcher's.
* [you did scare me, with the lamps # id: scared]
  gran: Then I'm sorry, and I mean it. A letter has a name at the bottom. I forgot mine.
  gran: And you fetched your father. That was just right. I'd have done the same about me.
  -> wool
* [we nearly sent you the police # id: nearly-police]
  gran: Quite right too. I would have made them tea and told on myself.
  -> wool

=== wool
A week later. A blue sweater lies on your chair. The arms are almost the same length. # when # app: street
jo: it's beautiful. does the octopus take orders? # app: photos
guest: Is that the boy with the toast? Come to lunch. Yours, Gran. # odd # why: An invitation from a number sounds odd, but this number signs its name now.
ada: she SIGNED. look at her go
{blocked: -> unblocked}
-> signed

=== after_block
Quiet. You can block anybody, and you need no reason. Friday, at breakfast. # when # app: street
dad: You've looked at the window six times. Is it the shelf? You can tell me if it's the shelf.
gran: My telephone has gone silent. I think it is sulking.
* [Show Dad the screen # id: show-dad # act # does: tell]
  Dad puts his toast down. He reads, and he doesn't laugh.
  dad: I'd have blocked that one too. Good that you show me. Now let's find out.
  -> library_early
* [it's nothing # id: nothing # does: wait]
  dad: All right. If nothing turns into something, I'm up a ladder. I come down quickly.
  gran: For a nothing it looks rather pale.
  -> evening

=== library_early
The library opens at eight, and school can wait a few minutes. # when
-> library

=== evening
Friday evening. # when # app: chat
ada: you closed your curtains at four. I saw it from the bus. not in a creepy way
jo: she's right. and I've said hello to nine bushes for you. that's enough bushes
* [ok. I'll show my dad # id: show-late # does: tell]
  Dad comes down the ladder quickly. He reads all of it, and he doesn't laugh. # app: street
  -> library_late
* [it's over. I blocked it # id: its-over # does: wait]
  ada: blocked is good. blocked AND told is better. the offer stands
  -> note_on_chair

=== library_late
The library is open late on Fridays, for people with questions.
-> library

=== signed
It was Gran, with a new phone and no name. # end: signed
You checked what the account knew, and you asked an adult. That works with Grans and with strangers.
Who means well doesn't mind being checked. Gran signs everything now, even the shopping list.
-> END

=== unblocked
You blocked your own gran, and she is proud of you. # end: unblocked
A block can be undone in one tap. She has shown it to her whole course, as an example of good sense.
Better to ask once too often. It cost one phone call, and there was a sweater at the end of it.
-> END

=== note_on_chair
A week later a blue sweater lies on your chair, with a note. # end: note-on-chair
"I hear a number has been bothering you. It may have been me. I forgot to sign. Sorry, dear. Gran."
Blocking was right. And if a thing worries you, it is big enough to tell. Dad comes down from any ladder.
-> END
