# deploy/harvest.pl ADDRESS DATA
# Asks a running host's /oai with HTTP::OAI, a client that others wrote, for all that OAI-PMH 2.0 knows, and prints a table: what was asked, requests,
# records, result. DATA is the host's folder, in demo mode: a resource is archived at the desk, for a deleted record. Ends with 1 where anything fails.
use strict;
use warnings;
use HTML::Form;
use HTTP::OAI;
use HTTP::OAI::Metadata::OAI_DC;
use JSON::PP;
use POSIX qw(strftime);

my ($address, $data) = @ARGV;
my ($earliest, %sets, @headers, @records, $live);
my $failed = 0;
my $requests = 0;
my $client = HTTP::OAI::Harvester->new(baseURL => "$address/oai");
$client->add_handler(request_send => sub { $requests++; return });
my %dc = (metadataPrefix => 'oai_dc');

# row WHAT CHECK : CHECK returns the number of records and what was found, or dies with what is wrong.
sub row {
    my ($what, $check) = @_;
    my $before = $requests;
    my ($records, $result) = eval { $check->() };
    ($records, $result) = ('', 'FAILED: ' . $@ =~ s/\s+/ /gr =~ s/\|/\//gr) and $failed = 1 if $@;
    printf "| %s | %d | %s | %s |\n", $what, $requests - $before, $records, $result;
}

sub demand { my ($isRight, $wrong) = @_; die "$wrong\n" unless $isRight }

# ask VERB ARGUMENTS : the answer without an error of transport, XML or protocol.
sub ask {
    my ($verb, %arguments) = @_;
    my $answer = $client->$verb(%arguments);
    demand($answer->is_success, "$verb: " . $answer->code . ' ' . ($answer->message // ''));
    demand(!$answer->errors, "$verb: " . join(', ', map { $_->code . ' ' . $_->message } $answer->errors));
    return $answer;
}

# all VERB ARGUMENTS : every item of a list, through all its pages.
sub all {
    my ($verb, %arguments) = @_;
    my @items;
    ask($verb, %arguments, onRecord => sub { push @items, $_[0] });
    return @items;
}

# code VERB ARGUMENTS : the code that a wrong request is answered with. The client would not send such a request by itself.
sub code {
    my ($verb, %arguments) = @_;
    my $answer = $client->_oai(verb => $verb, %arguments, force => 1);
    demand($answer->errors, "$verb is answered: " . $answer->code . ' ' . $answer->message);
    return join ' ', map { $_->code } $answer->errors;
}

# total : of the types that are sets here; the API finds news, events and the like too.
sub total {
    my $types = join '', map { /^type:(.+)/ ? "&type=$1" : () } keys %sets;
    return decode_json(LWP::UserAgent->new->get("$address/api/knowledge/resources?pageSize=1$types")->decoded_content(charset => 'none'))->{total};
}

# total_is NUMBER : search follows what is saved by a message, so the API may be a moment behind.
sub total_is {
    my ($number) = @_;
    for (1 .. 100) { return $number if total() == $number; select undef, undef, undef, 0.2 }
    die "/api/knowledge/resources has " . total() . ", harvested were $number\n";
}

# archive ID : as an editor does it, by the forms of the pages.
sub archive {
    my ($id) = @_;
    open my $accounts, '<', "$data/demo-accounts.txt" or die "no demo accounts: $!\n";
    my ($password) = map { /^editor\t([^\t\n]+)/ ? $1 : () } <$accounts>;
    my $editor = LWP::UserAgent->new(cookie_jar => {}, requests_redirectable => ['GET', 'POST']);
    my ($form) = grep { $_->find_input('Password') } HTML::Form->parse($editor->get("$address/en/account/sign-in"));
    $form->value(Name => 'editor');
    $form->value(Password => $password);
    $editor->request($form->click);
    ($form) = grep { ($_->attr('id') // '') eq 'entry' } HTML::Form->parse($editor->get("$address/en/knowledge/desk/edit/$id"));
    demand($form, 'the desk shows no form');
    my $request = $form->make_request;
    $request->content(join '&', (grep { !/^Action=/ } split /&/, $request->content), 'Action=Archive');
    $request->content_length(length $request->content);
    my $answer = $editor->request($request);
    demand($answer->is_success, 'the desk answered ' . $answer->status_line);
}

print "| asked | requests | records | result |\n|---|---|---|---|\n";

row('Identify', sub {
    my $answer = ask('Identify');
    $earliest = $answer->earliestDatestamp;
    demand($answer->baseURL eq "$address/oai", 'baseURL is ' . $answer->baseURL);
    demand($answer->protocolVersion eq '2.0' && $answer->deletedRecord eq 'persistent' && $answer->granularity eq 'YYYY-MM-DDThh:mm:ssZ' && $answer->adminEmail =~ /@/, 'a fact is not as promised');
    return ('', 'version 2.0, deleted records persistent, to the second');
});

row('ListSets', sub {
    %sets = map { $_->setSpec => $_->setName } all('ListSets');
    demand(exists $sets{'type:report'}, 'no set type:report');
    return ('', scalar(keys %sets) . ' sets');
});

row('ListIdentifiers, all', sub {
    @headers = all('ListIdentifiers', %dc);
    my %once = map { $_->identifier => 1 } @headers;
    demand(@headers == keys %once, 'an identifier came twice');
    demand(!grep({ $_->datestamp lt $earliest } @headers), 'a record is older than earliestDatestamp');
    my @unknown = grep { !exists $sets{$_} } map { $_->setSpec } @headers;
    demand(!@unknown, "a record is in sets that are not listed: @unknown");
    return (scalar @headers, 'each once, in listed sets');
});

row('ListRecords, all, by resumption tokens', sub {
    my $before = $requests;
    @records = all('ListRecords', %dc, handlers => { metadata => 'HTTP::OAI::Metadata::OAI_DC' });
    demand($requests - $before > 1, 'no token was given: the list came in one page');
    demand("@{[sort map { $_->identifier } @records]}" eq "@{[sort map { $_->identifier } @headers]}", 'not the records of ListIdentifiers');
    for my $record (@records) {
        my $found = $record->metadata->dc;
        demand($found->{title} && $found->{identifier} && $found->{type}, $record->identifier . ' has no title, identifier or type');
    }
    return (scalar @records, 'the same, each with title, identifier and type');
});

row('the same number in /api/knowledge/resources', sub { return (total_is($live = grep({ !$_->is_deleted } @headers)), 'the same') });

row('ListMetadataFormats, all and of a record', sub {
    for my $answer (ask('ListMetadataFormats'), ask('ListMetadataFormats', identifier => $headers[0]->identifier)) {
        demand(join(' ', map { $_->metadataPrefix } $answer->metadataFormat) eq 'oai_dc', 'not oai_dc alone');
    }
    return ('', 'oai_dc');
});

row('GetRecord, of every record', sub {
    for my $record (@records) {
        my $answer = ask('GetRecord', %dc, identifier => $record->identifier, handlers => { metadata => 'HTTP::OAI::Metadata::OAI_DC' });
        my $one = $answer->next;
        demand($one->identifier eq $record->identifier && $one->datestamp eq $record->datestamp, $record->identifier . ' came with another head');
        demand("@{$one->metadata->dc->{title}}" eq "@{$record->metadata->dc->{title}}", $record->identifier . ' has another title in its list');
    }
    return (scalar @records, 'as in the list');
});

row('ListIdentifiers of every set', sub {
    my $sum = 0;
    for my $set (sort keys %sets) {
        my @expected = grep { grep { $_ eq $set || index($_, "$set:") == 0 } $_->setSpec } @headers;
        my @found = @expected ? all('ListIdentifiers', %dc, set => $set) : ();
        demand(@expected || code('ListIdentifiers', %dc, set => $set) eq 'noRecordsMatch', "$set is not empty");
        demand("@{[sort map { $_->identifier } @found]}" eq "@{[sort map { $_->identifier } @expected]}", "$set has other records than their heads say");
        $sum += @found if $set =~ /^type:/;
    }
    demand($sum == @headers, 'the types together are not the whole');
    return ($sum, 'what the heads say; empty ones: noRecordsMatch');
});

row('ListRecords from, until, both, by day and by second', sub {
    my @stamps = sort map { $_->datestamp } @headers;
    my ($first, $last) = @stamps[0, -1];
    my $count = 0;
    for my $range ([from => $first], [until => $last], [from => $first, until => $last], [from => substr($first, 0, 10)], [from => substr($first, 0, 10), until => substr($last, 0, 10)]) {
        my @found = all('ListRecords', %dc, @$range);
        demand(@found == @headers, "@$range brings " . @found);
        $count += @found;
    }
    for my $moment (do { my %seen; grep { !$seen{$_}++ } @stamps }) {
        my @found = all('ListRecords', %dc, from => $moment, until => $moment);
        demand(@found == grep({ $_ eq $moment } @stamps), "$moment alone brings " . @found);
        $count += @found;
    }
    demand(code('ListRecords', %dc, until => '1990-01-01') eq 'noRecordsMatch', 'until 1990 is not empty');
    return ($count, 'both ends count; until 1990: noRecordsMatch');
});

row('a resource is archived at the desk: GetRecord, ListIdentifiers, ListRecords', sub {
    my $identifier = $headers[0]->identifier;
    my $from = strftime('%Y-%m-%dT%H:%M:%SZ', gmtime);
    archive($identifier =~ s/.*://r);
    my $one = ask('GetRecord', %dc, identifier => $identifier)->next;
    demand($one->is_deleted && !$one->metadata, 'it is not shown as deleted');
    for my $verb ('ListIdentifiers', 'ListRecords') {
        my @found = all($verb, %dc, from => $from);
        demand(@found == 1 && $found[0]->identifier eq $identifier && $found[0]->is_deleted, "$verb from that moment on does not bring it");
    }
    demand(all('ListIdentifiers', %dc) == @headers, 'it has left the whole list');
    total_is($live - 1);
    return (1, 'deleted, in the whole list too; one less in the API');
});

row('wrong requests', sub {
    my $token = do { $client->resume(0); my $answer = ask('ListRecords', %dc); $client->resume(1); $answer->resumptionToken->resumptionToken };
    my @wrong = (
        [badArgument => 'Identify', extra => 1],
        [badArgument => 'GetRecord', %dc],
        [badArgument => 'ListRecords'],
        [badArgument => 'ListRecords', %dc, from => 'yesterday'],
        [badArgument => 'ListRecords', %dc, from => '2024-01-01', until => '2024-01-02T00:00:00Z'],
        [badArgument => 'ListRecords', %dc, from => '2024-02-01', until => '2024-01-01'],
        [badArgument => 'ListRecords', %dc, resumptionToken => $token],
        [cannotDisseminateFormat => 'ListRecords', metadataPrefix => 'marc21'],
        [cannotDisseminateFormat => 'GetRecord', metadataPrefix => 'marc21', identifier => $headers[1]->identifier],
        [idDoesNotExist => 'GetRecord', %dc, identifier => 'oai:elsewhere.example:1'],
        [idDoesNotExist => 'ListMetadataFormats', identifier => 'oai:elsewhere.example:1'],
        [noRecordsMatch => 'ListIdentifiers', %dc, set => 'type:nothing'],
        [badResumptionToken => 'ListRecords', resumptionToken => 'forged'],
        [badResumptionToken => 'ListIdentifiers', resumptionToken => $token],
        [badResumptionToken => 'ListSets', resumptionToken => $token],
    );
    for my $each (@wrong) {
        my ($expected, @request) = @$each;
        my $code = code(@request);
        demand($code eq $expected, "@request: '$code' in place of $expected");
    }
    # The client knows no other verbs than the six, so these go by hand.
    for my $query ('', 'verb=Nothing', 'verb=Identify&verb=Identify') {
        demand($client->get("$address/oai?$query")->decoded_content =~ /<error code="badVerb">/, "'$query' is not answered with badVerb");
    }
    my %codes = (badVerb => 1, map { $_->[0] => 1 } @wrong);
    return ('', 'the codes of the specification: ' . join ', ', sort keys %codes);
});

exit $failed;
