# Runs in the chroot as RT's user: the queue, and a user with three rights whose token is printed.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use RT;
RT::LoadConfig();
RT::Init();

my $queue = RT::Queue->new(RT->SystemUser);
done($queue->Create(Name => 'Support'));

my $user = RT::User->new(RT->SystemUser);
done($user->Create(Name => 'wenda', Privileged => 1));
for my $right (qw(CreateTicket SeeQueue ShowTicket)) {
    done($user->PrincipalObj->GrantRight(Right => $right, Object => $queue));
}

my $token = RT::AuthToken->new(RT->SystemUser);
my ($ok, $message, $secret) = $token->Create(Owner => $user->id, Description => 'desk');
done($ok, $message);
print $secret;

sub done {
    my ($ok, $message) = @_;
    die "$message\n" unless $ok;
}
